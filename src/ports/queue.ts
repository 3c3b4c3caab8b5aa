import type { DeliveryId, DeliverySubject } from '../domain/delivery';
import type { TeamKey } from '../domain/ids';

/** Work to do outside a request. Holds ids only; may run twice; state decides what is left to do. */
export type Job =
  | { readonly kind: 'look-at-team'; readonly key: TeamKey }
  | {
      readonly kind: 'deliver';
      readonly key: TeamKey;
      readonly delivery: DeliveryId;
      readonly subject: DeliverySubject;
    }
  | { readonly kind: 'clean-up'; readonly key: TeamKey };

/** Runs jobs, each at least once while the process lives; lost jobs are derived again from the records. */
export interface Queue {
  add(job: Job): Promise<void>;
  /** Starts working jobs off. A job that throws is logged and left for the next look. */
  start(work: (job: Job) => Promise<void>): void;
  /** Resolves when nothing is waiting or running. */
  idle(): Promise<void>;
  /** Takes no new work, finishes what runs. */
  stop(): Promise<void>;
}
