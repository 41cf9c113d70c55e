/**
 * A page that shows one view over fake doors: `?app=library&page=saved#/bai/1`. For pictures and axe without
 * an extension around it.
 */
import { render } from 'preact';
import { LibraryApp } from '@/components/library/library-app';
import { PopupApp } from '@/components/popup/popup-app';
import libraryStyles from '@/components/styles/library-page.css?inline';
import popupStyles from '@/components/styles/popup-page.css?inline';
import { type FakeOptions, fakeDoors } from './fake-doors';

const query = new URLSearchParams(location.search);
const library = query.get('app') === 'library';
const doors = fakeDoors({
  articles: Number(query.get('articles') ?? 60),
  page: (query.get('page') ?? 'article') as NonNullable<FakeOptions['page']>,
  ...(query.has('refused') && { refused: query.get('refused') as NonNullable<FakeOptions['refused']> }),
  ...(query.has('broken') && { broken: query.get('broken') as NonNullable<FakeOptions['broken']> }),
});
document.documentElement.lang = query.get('lang') ?? 'vi';
const style = document.createElement('style');
style.textContent = library ? libraryStyles : popupStyles;
document.head.append(style);
render(library ? <LibraryApp doors={doors} /> : <PopupApp doors={doors} />, document.body);
