/** One saved article: the copy, what the reader adds, what was understood, and what is near it. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article, ArticleContent } from '@/utils/article';
import { ArticleHeader } from '../../article/article-header';
import { useLive } from '../../hooks/use-live';
import { Icon } from '../../ui/icon';
import { Empty, FailureNotice, Loading } from '../../ui/notice';
import type { RouteProps } from '../routes';
import { SelectionMenu } from './adding/selection-menu';
import { ArticleBody } from './article-body';
import { correcting } from './correcting';
import { MarkedLine } from './marks/marked-line';
import { useMarks } from './marks/use-marks';
import { ReaderAside } from './reader-aside';
import { ReaderRelated } from './reader-related';
import { ReaderToolbar } from './reader-toolbar';
import { useLikely } from './use-likely';
import { usePictures } from './use-pictures';

export function ReaderRoute(props: RouteProps) {
  const { library, browser } = props.doors;
  const id = Number(props.params[0]);
  const article = useLive(library, () => library.getArticle(id), [id], true);
  const content = useLive(library, () => library.getContent(id), [id], true);

  const found = article.status === 'ready' ? article.value : null;
  const unread = found?.id === id && found.readAt === null && found.deletedAt === null;
  useEffect(() => {
    if (unread) void browser.updateArticle(id, { read: true });
  }, [browser, id, unread]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [id]);
  const title = found?.title;
  useEffect(() => {
    if (!title) return;
    document.title = `${title} – ${i18n.t('extension.name')}`;
    return () => {
      document.title = i18n.t('extension.name');
    };
  }, [title]);

  if (article.status === 'failed') return <FailureNotice failure={article.failure} />;
  if (article.status === 'loading') return <Loading />;
  if (!found) {
    return (
      <Empty wholePage icon="warning" title={i18n.t('reader.gone')}>
        <a href="#/tin">{i18n.t('nav.inbox')}</a>
      </Empty>
    );
  }
  return (
    <Reader
      {...props}
      article={found}
      content={content.status === 'ready' ? content.value : null}
      opening={content.status === 'loading'}
    />
  );
}

interface ReaderProps extends RouteProps {
  readonly article: Article;
  readonly content: ArticleContent | null;
  readonly opening: boolean;
}

function Reader({ doors, acts, announcer, article, content, opening }: ReaderProps) {
  const pictures = usePictures(doors.library, article.id);
  const likely = useLikely(doors.library, content);
  const decorate = useMarks(content, likely);
  const annotations = content?.annotations ?? null;
  const marked = { annotations, likely };
  const copy = useRef<HTMLElement>(null);
  const correct = correcting(doors.browser, announcer, article.id, annotations);
  const texts = { title: article.title, sapo: article.sapo ?? '', text: content?.text ?? '' };
  return (
    <div class="reader">
      <ReaderToolbar article={article} acts={acts} browser={doors.browser} announcer={announcer} />
      <div class="reader-columns">
        <article class="reader-article" ref={copy}>
          <ArticleHeader
            level={1}
            outlet={article.outlet}
            section={article.section}
            title={<MarkedLine field="title" text={article.title} {...marked} />}
            published={article.published}
            byline={article.byline}
            sapo={article.sapo && <MarkedLine field="sapo" text={article.sapo} {...marked} />}
            savedAt={article.savedAt}
          />
          {opening && <Loading />}
          {content && <ArticleBody html={content.html} offline={pictures} decorate={decorate} />}
          {content && article.kind === 'link' && <p class="hint">{i18n.t('reader.linkOnly')}</p>}
          {content && <Extras content={content} />}
          <p class="reader-source">
            <Icon name="link" />
            <a href={article.originalUrl} target="_blank" rel="noopener noreferrer">
              {article.originalUrl}
            </a>
          </p>
          {annotations && (
            <SelectionMenu
              key={article.id}
              {...{ browser: doors.browser, id: article.id, texts, within: copy }}
              corrections={annotations.corrections}
              onCorrect={correct}
            />
          )}
          <ReaderRelated doors={doors} announcer={announcer} id={article.id} />
        </article>
        <ReaderAside key={article.id} {...{ doors, acts, article, content, texts, correct, likely }} />
      </div>
    </div>
  );
}

/** What came with the article besides its text: where the text is from, files, sound and film. */
function Extras({ content }: { content: ArticleContent }) {
  return (
    <>
      {content.source && <p class="reader-origin">{content.source}</p>}
      {content.attachments.length > 0 && (
        <section class="reader-files">
          <h2 class="field-label">{i18n.t('reader.attachments')}</h2>
          <ul class="plain">
            {content.attachments.map(({ title, url }) => (
              <li key={url}>
                <Icon name="document" />
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title || url}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {content.media.length > 0 && (
        <section class="reader-files">
          <h2 class="field-label">{i18n.t('reader.media')}</h2>
          <ul class="plain">
            {content.media.map(({ url }) => (
              <li key={url}>
                <Icon name="open" />
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {url}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
