/** A page that shows one view over fake doors: `?app=popup&page=saved`. For screenshots and axe without a library. */
import { render } from 'preact';
import '@/components/styles/base.css';
import '@/components/styles/controls.css';
import '@/components/styles/lists.css';
import '@/components/styles/article.css';
import '@/components/styles/popup.css';
import { PopupApp } from '@/components/popup/popup-app';
import { type FakeOptions, fakeDoors } from './fake-doors';

const query = new URLSearchParams(location.search);
const doors = fakeDoors({
  articles: Number(query.get('articles') ?? 60),
  page: (query.get('page') ?? 'article') as NonNullable<FakeOptions['page']>,
  ...(query.has('refused') && { refused: query.get('refused') as NonNullable<FakeOptions['refused']> }),
  ...(query.has('broken') && { broken: query.get('broken') as NonNullable<FakeOptions['broken']> }),
});
document.documentElement.lang = query.get('lang') ?? 'vi';
render(<PopupApp doors={doors} />, document.body);
