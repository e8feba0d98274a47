# The ministry's lists with the areas' codes: what the jobs share. Arguments of each job: the folder data/, the output.
library(data.table)

arguments <- commandArgs(trailingOnly = TRUE)
data <- arguments[1]
out <- arguments[2]

columns <- c("outside-labour-market" = "arbejdsmarked_pct", "non-western" = "ikke_vestlige_pct", "convicted" = "doemte_pct",
             "basic-education" = "uddannelse_pct", "income" = "indkomst_pct_af_region")

plain <- function(name) tolower(gsub("\\s+", " ", sub("\\.$", "", trimws(name))))

# One row for each spelling of an area.
read_areas <- function(file) rbindlist(lapply(yaml::read_yaml(file)$areas, function(a)
  data.table(code = a$code, name = a$name, kind = a$kind, parent = if (is.null(a$parent)) "" else a$parent, spelling = unique(plain(c(a$name, unlist(a$aliases)))))))

read_lists <- function() {
  lists <- fread(file.path(data, "criteria", "official-lists-2010-2017.csv"), encoding = "UTF-8")
  setnames(lists, "area", "printed")
  lists[, `:=`(spelling = plain(printed), town = plain(municipality))]
  towns <- read_areas(file.path(data, "statbank", "areas.yaml"))[kind == "municipality", .(parent = code, town = spelling)]
  homes <- read_areas(file.path(data, "criteria", "areas.yaml"))[kind == "housing-area", .(area = code, area_name = name, parent, spelling)]
  coded <- merge(merge(lists, towns, by = "town", all.x = TRUE), homes, by = c("parent", "spelling"), all.x = TRUE)
  if (anyNA(coded$area)) stop("areas without a code: ", paste(unique(coded[is.na(area), printed]), collapse = ", "))
  coded
}

# One row for each area, list and criterion with a value.
long_lists <- function(lists) melt(lists, id.vars = c("area", "area_name", "list_year"), measure.vars = unname(columns), variable.name = "column", value.name = "value")[
  !is.na(value)][, indicator := names(columns)[match(column, columns)]][]
