/** The acts every list and reader offers on articles: each a message to the background, its outcome said. */
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article, FollowUp, Result } from '@/utils/article';
import type { BrowserDoor } from '../doors';
import { formatNumber } from '../text/format';
import type { Announcer } from '../ui/announcer';

export interface ArticleActs {
  readonly star: (article: Article) => void;
  readonly archive: (ids: readonly number[], archived: boolean) => void;
  readonly markRead: (ids: readonly number[], read: boolean) => void;
  readonly followUp: (id: number, followUp: FollowUp) => void;
  readonly remove: (ids: readonly number[]) => void;
  readonly restore: (ids: readonly number[]) => void;
  readonly addTag: (articles: readonly Article[], tag: string) => void;
}

export function useArticleActs(browser: BrowserDoor, announcer: Announcer): ArticleActs {
  const { say, fail } = announcer;
  return useMemo(() => {
    /** Runs one write after the other; says the outcome once, or the first failure. */
    const each = async (writes: readonly (() => Promise<Result<unknown>>)[], done: () => void) => {
      for (const write of writes) {
        const result = await write();
        if (!result.ok) return fail(result.failure);
      }
      done();
    };
    const restore = (ids: readonly number[]) =>
      each([() => browser.restoreArticles(ids)], () =>
        say(i18n.t('outcome.restored', ids.length, [formatNumber(ids.length)])),
      );
    const archive = (ids: readonly number[], archived: boolean) =>
      each(
        ids.map((id) => () => browser.updateArticle(id, { archived })),
        () => {
          const n = ids.length;
          const text = archived
            ? i18n.t('outcome.archived', n, [formatNumber(n)])
            : i18n.t('outcome.unarchived', n, [formatNumber(n)]);
          say(text, () => void archive(ids, !archived));
        },
      );
    return {
      star: (article) => {
        const starred = article.starredAt === null;
        void each([() => browser.updateArticle(article.id, { starred })], () =>
          say(starred ? i18n.t('outcome.starred') : i18n.t('outcome.unstarred')),
        );
      },
      archive: (ids, archived) => void archive(ids, archived),
      markRead: (ids, read) =>
        void each(
          ids.map((id) => () => browser.updateArticle(id, { read })),
          () => say(read ? i18n.t('outcome.read') : i18n.t('outcome.unread')),
        ),
      followUp: (id, followUp) =>
        void each([() => browser.updateArticle(id, { followUp })], () => say(i18n.t('outcome.followUp'))),
      remove: (ids) =>
        void each([() => browser.deleteArticles(ids)], () =>
          say(i18n.t('outcome.deleted', ids.length, [formatNumber(ids.length)]), () => void restore(ids)),
        ),
      restore: (ids) => void restore(ids),
      addTag: (articles, tag) =>
        void each(
          articles
            .filter((article) => !article.tags.includes(tag))
            .map((article) => () => browser.updateArticle(article.id, { tags: [...article.tags, tag] })),
          () => say(i18n.t('outcome.tagged', [tag])),
        ),
    };
  }, [browser, say, fail]);
}
