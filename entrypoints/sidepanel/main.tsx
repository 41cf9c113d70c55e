import { render } from 'preact';
import * as z from 'zod/mini';
import { i18n } from '#i18n';
import { PopupApp } from '@/components/popup/popup-app';
import { doors } from '../popup/doors';

z.config({ jitless: true });
document.documentElement.lang = i18n.t('app.locale');
render(<PopupApp doors={doors} />, document.body);
