import { render } from 'preact';
import { i18n } from '#i18n';
import { PopupApp } from '@/components/popup/popup-app';
import { doors } from './doors';
import { fitPopup } from './fit-popup';

document.documentElement.lang = i18n.t('app.locale');
fitPopup();
render(<PopupApp doors={doors} />, document.body);
