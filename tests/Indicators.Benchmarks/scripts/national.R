# The national scale by R data.table: read every extract, join each department with its municipality, region and the
# country, Wilson intervals of every share, Newcombe's interval of the change and of the gap to the rest of each reference.
suppressMessages(library(data.table))
setDTthreads(2)
folder <- commandArgs(trailingOnly = TRUE)[1]
z <- qnorm(0.975)
wilson <- function(x, n) {
  p <- x / n
  m <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  h <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  list(p = p, l = m - h, u = m + h)
}
newcombe <- function(a, b) list(d = a$p - b$p, l = a$p - b$p - sqrt((a$p - a$l)^2 + (b$u - b$p)^2), u = a$p - b$p + sqrt((a$u - a$p)^2 + (b$p - b$l)^2))
start <- proc.time()
files <- sort(list.files(folder, pattern = "[.]csv$", full.names = TRUE))
d <- rbindlist(lapply(seq_along(files), function(i) fread(files[i], sep = ";", colClasses = list(character = "area"), showProgress = FALSE)[, indicator := i]))
read <- proc.time() - start
start <- proc.time()
regions <- fread(file.path(folder, "..", "regions.txt"), sep = ";", colClasses = "character", header = FALSE, col.names = c("municipality", "region"))
ends <- d[year %in% range(year)]
wide <- dcast(ends, area + indicator ~ year, value.var = c("n", "d"))
setnames(wide, c("area", "indicator", "n0", "n1", "d0", "d1"))
departments <- wide[grepl("-", area)]
departments[, municipality := sub("-.*", "", area)]
departments[regions, region := i.region, on = "municipality"]
departments[, country := "000"]
a0 <- wilson(departments$n0, departments$d0); a1 <- wilson(departments$n1, departments$d1)
change <- newcombe(a1, a0)
gaps <- 0
for (level in c("municipality", "region", "country")) {
  r <- wide[departments, on = c(area = level, "indicator"), .(n0 = x.n0, n1 = x.n1, d0 = x.d0, d1 = x.d1)]
  for (t in 0:1) {
    rn <- r[[paste0("n", t)]]; rd <- r[[paste0("d", t)]]; n <- departments[[paste0("n", t)]]; s <- departments[[paste0("d", t)]]
    whole <- wilson(rn, rd)
    rest <- newcombe(wilson(n, s), wilson(rn - n, rd - s))
    if (t == 1) gaps <- gaps + sum(n / s - rn / rd)
  }
}
spent <- proc.time() - start
cat(sprintf("  R data.table: read %.2f s (processor %.2f s), joins and intervals %.2f s (processor %.2f s)\n", read[["elapsed"]], read[["user.self"]] + read[["sys.self"]], spent[["elapsed"]], spent[["user.self"]] + spent[["sys.self"]]))
cat(sprintf("    sums: changes %.3f, lower bounds %.3f, gaps %.3f\n", 100 * sum(change$d), 100 * sum(change$l), 100 * gaps))
