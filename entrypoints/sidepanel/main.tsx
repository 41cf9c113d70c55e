import { render } from 'preact';
import { i18n } from '#i18n';
import { PopupApp } from '@/components/popup/popup-app';
import { doors } from '../popup/doors';

document.documentElement.lang = i18n.t('app.locale');
render(<PopupApp doors={doors} inPanel />, document.body);
