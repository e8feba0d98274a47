# Do both programs give the same numbers?  Rscript compare.R OURS THEIRS KEY[,KEY] : equal to 1e-9 in every column that both have.
library(data.table)
arguments <- commandArgs(trailingOnly = TRUE)
keys <- strsplit(arguments[3], ",")[[1]]
ours <- fread(arguments[1], encoding = "UTF-8")
theirs <- fread(arguments[2], encoding = "UTF-8")
merged <- merge(ours, theirs, by = keys, suffixes = c(".ours", ".theirs"))
if (nrow(merged) != nrow(theirs)) stop(nrow(theirs) - nrow(merged), " rows are missing in ours: ", paste(utils::head(theirs[!ours, on = keys][[keys[1]]], 5), collapse = ", "))
for (column in setdiff(intersect(names(ours), names(theirs)), keys)) {
  a <- merged[[paste0(column, ".ours")]]
  b <- merged[[paste0(column, ".theirs")]]
  same <- if (is.numeric(a)) (is.na(a) & is.na(b)) | abs(a - b) <= 1e-9 else (is.na(a) & is.na(b)) | a == b
  if (!all(same %in% TRUE)) stop(column, " differs in ", sum(!(same %in% TRUE)), " of ", nrow(merged), " rows; first: ", paste(unlist(merged[!(same %in% TRUE)][1, ..keys]), collapse = " "), " ours ", a[!(same %in% TRUE)][1], ", theirs ", b[!(same %in% TRUE)][1])
}
cat(nrow(merged), "rows equal\n")
