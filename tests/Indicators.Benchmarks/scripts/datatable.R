# The same numerators and denominators by R data.table.
suppressMessages(library(data.table))
setDTthreads(2)
path <- commandArgs(trailingOnly = TRUE)[1]
times <- replicate(5, {
  start <- proc.time()[["elapsed"]]
  d <- fread(path, sep = ";", encoding = "UTF-8", showProgress = FALSE)
  setnames(d, c("area", "sex", "age", "socio", "time", "n"))
  ages <- data.table(age = unique(d$age)); ages[, years := as.integer(sub(" .*", "", age))]
  d <- d[ages[years >= 18 & years <= 64], on = "age"]
  result <<- d[, .(num = sum(n[socio %in% c("Arbejdsløse", "Øvrige uden for arbejdsstyrken")]), den = sum(n)), by = .(area, time)]
  proc.time()[["elapsed"]] - start
})
cat(sprintf("  R data.table fread + by:             best %.3f s, median %.3f s (%d groups, sum of numerators %.0f)\n", min(times), median(times), nrow(result), sum(result$num)))
