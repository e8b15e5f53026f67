/** Attributions of a lower probability are marked as weak findings. A round number, not tuned. */
export const WEAK_CONFIDENCE = 0.5;
