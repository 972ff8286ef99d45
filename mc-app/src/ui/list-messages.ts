import { defineMessages } from 'react-intl';

export const listUiMessages = defineMessages({
  search: { id: 'Ui.search', defaultMessage: 'Search' },
  filters: { id: 'Ui.filters', defaultMessage: 'Filters' },
  filtersInUse: { id: 'Ui.filtersInUse', defaultMessage: 'Filters ({count, number})' },
  activeFilters: { id: 'Ui.activeFilters', defaultMessage: 'Filters in use' },
  filterInUse: { id: 'Ui.filterInUse', defaultMessage: '{filter}: {values}' },
  clearFilters: { id: 'Ui.clearFilters', defaultMessage: 'Clear filters' },
  clearAll: { id: 'Ui.clearAll', defaultMessage: 'Clear search and filters' },
  columns: { id: 'Ui.columns', defaultMessage: 'Columns' },
  resetColumns: { id: 'Ui.resetColumns', defaultMessage: 'Back to the usual columns' },
  density: { id: 'Ui.density', defaultMessage: 'Rows' },
  compact: { id: 'Ui.compact', defaultMessage: 'Compact' },
  comfortable: { id: 'Ui.comfortable', defaultMessage: 'Comfortable' },
  updating: { id: 'Ui.updating', defaultMessage: 'Updating …' },
  incompleteTitle: { id: 'Ui.incompleteTitle', defaultMessage: 'This list is not complete' },
  sortedAscending: { id: 'Ui.sortedAscending', defaultMessage: 'sorted in ascending order' },
  sortedDescending: { id: 'Ui.sortedDescending', defaultMessage: 'sorted in descending order' },
});

export const viewMessages = defineMessages({
  title: { id: 'Ui.views', defaultMessage: 'Saved views' },
  none: {
    id: 'Ui.noViews',
    defaultMessage:
      'A view keeps filters, order, columns and row height under a name. Only you see it, in this browser.',
  },
  name: { id: 'Ui.viewName', defaultMessage: 'Name of the view' },
  newName: { id: 'Ui.newViewName', defaultMessage: 'New name of {name}' },
  save: { id: 'Ui.saveView', defaultMessage: 'Save this view' },
  rename: { id: 'Ui.renameView', defaultMessage: 'Rename {name}' },
  saveName: { id: 'Ui.saveViewName', defaultMessage: 'Save name' },
  remove: { id: 'Ui.removeView', defaultMessage: 'Delete {name}' },
  shown: { id: 'Ui.viewShown', defaultMessage: 'Shown now' },
  nameTaken: { id: 'Ui.viewNameTaken', defaultMessage: 'There is a view of this name already.' },
  forgetful: {
    id: 'Ui.viewsForgotten',
    defaultMessage: 'Your browser did not store this change. It is lost when you leave this page.',
  },
});

export const exportMessages = defineMessages({
  start: { id: 'Ui.exportCsv', defaultMessage: 'Export CSV' },
  begun: { id: 'Ui.exportBegun', defaultMessage: 'Exporting …' },
  progress: { id: 'Ui.exportProgress', defaultMessage: 'Exporting: {done, number} of {total, number}' },
  cancel: { id: 'Ui.exportCancel', defaultMessage: 'Cancel the export' },
});
