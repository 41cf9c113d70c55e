export type {
  Abbreviation,
  Annotations,
  Citation,
  Field,
  Figure,
  Form,
  Found,
  IssuerLevel,
  Place,
  Span,
  TodayAs,
  Topic,
} from './annotations';
export { effectiveTopics } from './annotations';
export type { Article, ArticleContent, FollowUp, Revision, SavedLink } from './article';
export type { AddedNumber, Corrections, MayMean, Rereading, Understood, Words } from './corrections';
export { noCorrections, rankUnit, scoreUnits } from './corrections';
export type { ArticleDraft, ArticleImage, Published, RelatedLink } from './draft';
export { draftSchema, parseDraft, publishedAt, publishedSchema, relatedLinkSchema } from './draft';
export type { Failure, FailureCode, Result } from './failure';
export { asFailure, FailureError, fail, failureCodes, ok } from './failure';
export { fingerprint, fingerprintDistance, isNearDuplicate, NEAR_BITS } from './fingerprint';
export { linkDraft } from './link-draft';
export { canonicalUrl } from './url';
