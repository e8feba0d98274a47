# Baseline against follow-up for every housing area that has both:  Rscript batch-compare.R ../../../data changes.csv
source("lists.R")
values <- long_lists(read_lists())
both <- dcast(values[list_year %in% c(2014, 2017)], area + area_name + indicator ~ list_year, value.var = "value")
both <- both[!is.na(`2014`) & !is.na(`2017`)]
fwrite(both[, .(area, area_name, indicator, baseline = `2014`, follow_up = `2017`, change = round(`2017` - `2014`, 6))], out)
