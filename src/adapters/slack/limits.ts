/**
 * How much Slack takes: lengths in characters, the rest in pieces. Each number stands on the page of
 * docs.slack.dev/reference that is named behind it, unless another source is.
 */
export const limits = {
  blocksInMessage: 50, // block-kit/blocks
  blocksInModal: 100, // block-kit/blocks
  header: 150, // block-kit/blocks/header-block
  text: 3_000, // block-kit/composition-objects/text-object; also that of a section
  actionElements: 25, // block-kit/blocks/actions-block
  blockId: 255, // block-kit/blocks
  buttonLabel: 75, // block-kit/block-elements/button-element
  buttonValue: 2_000, // block-kit/block-elements/button-element
  accessibilityLabel: 75, // block-kit/block-elements/button-element
  inputLabel: 2_000, // block-kit/blocks/input-block
  inputHint: 2_000, // block-kit/blocks/input-block
  placeholder: 150, // block-kit/block-elements/plain-text-input-element
  textInput: 3_000, // block-kit/block-elements/plain-text-input-element, what `max_length` may be at most
  optionText: 75, // block-kit/composition-objects/option-object
  optionValue: 75, // block-kit/composition-objects/option-object; newer pages say 150
  optionGroupLabel: 75, // block-kit/composition-objects/option-group-object
  options: 100, // block-kit/block-elements/select-menu-element
  optionGroups: 100, // block-kit/block-elements/select-menu-element
  checkboxes: 10, // block-kit/block-elements/checkboxes-element
  modalWord: 24, // views/modal-views: title, submit and close
  privateMetadata: 3_000, // views/modal-views
  pictureAlt: 1_000, // methods/files.getUploadURLExternal, `alt_txt_too_large`
  messageText: 4_000, // methods/chat.postMessage: advised; from 40,000 on it is cut
  /**
   * All texts of a message together. No page says it, but `msg_blocks_too_long` is answered to more than this:
   * 11,341 characters were refused (github.com/slackapi/bolt-js/issues/2867).
   */
  textsInMessage: 9_000,
} as const;
