export type {
  Abbreviation,
  Annotations,
  Citation,
  Corrections,
  Field,
  Figure,
  Form,
  IssuerLevel,
  Place,
  Rereading,
  Span,
  TodayAs,
  Topic,
  Understood,
} from './annotations';
export { effectiveTopics, noCorrections } from './annotations';
export type { Article, ArticleContent, FollowUp, Revision, SavedLink } from './article';
export type { ArticleDraft, ArticleImage, Published, RelatedLink } from './draft';
export { draftSchema, parseDraft, publishedAt, publishedSchema, relatedLinkSchema } from './draft';
export type { Failure, FailureCode, Result } from './failure';
export { asFailure, FailureError, fail, failureCodes, ok } from './failure';
export { fingerprint, fingerprintDistance, isNearDuplicate, NEAR_BITS } from './fingerprint';
export { linkDraft } from './link-draft';
export { canonicalUrl } from './url';
