import { type NamesPlace, namesOverviewPath, namesPagePath } from '../library/names-data.ts'
import { libraryQuery } from './library-queries.ts'

export const namesOverviewQuery = libraryQuery(namesOverviewPath, (border) => border.namesOverviewFrom)
export const namesPageQuery = (place: NamesPlace) =>
  libraryQuery(namesPagePath(place), (border) => border.namesPageFrom)
