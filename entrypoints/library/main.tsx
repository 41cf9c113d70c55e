import { render } from 'preact';
import * as z from 'zod/mini';
import { i18n } from '#i18n';
import { LibraryApp } from '@/components/library/library-app';
import { doors } from './doors';

z.config({ jitless: true });
document.documentElement.lang = i18n.t('app.locale');
render(<LibraryApp doors={doors} />, document.body);
