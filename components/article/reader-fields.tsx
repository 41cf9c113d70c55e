/** What the reader adds to an article: tags and a note. Each change is a write of its own. */
import type { Article } from '@/utils/article';
import type { BrowserDoor } from '../doors';
import { useSaver } from '../hooks/use-saver';
import { NoteEditor } from '../ui/note-editor';
import { TagEditor } from '../ui/tag-editor';

interface ReaderFieldsProps {
  readonly article: Article;
  readonly browser: BrowserDoor;
  readonly knownTags: readonly string[];
}

/** Give it `key={article.id}`: what is typed for one article must never be written to another. */
export function ReaderFields({ article, browser, knownTags }: ReaderFieldsProps) {
  const note = useSaver(article.note, (text) => browser.updateArticle(article.id, { note: text }));
  const tags = useSaver<readonly string[]>(article.tags, (list) =>
    browser.updateArticle(article.id, { tags: [...list] }),
  );
  return (
    <div class="reader-fields">
      <TagEditor tags={tags.value} known={knownTags} onChange={tags.change} />
      <NoteEditor saver={note} />
    </div>
  );
}
