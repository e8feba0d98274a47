# The same comparisons by R data.table: every column computed as a vector, each proportion's bounds once.
suppressMessages(library(data.table))
setDTthreads(2)
arguments <- commandArgs(trailingOnly = TRUE)
times <- as.integer(arguments[2])
d <- fread(arguments[1], colClasses = "numeric", showProgress = FALSE)
z <- qnorm(0.975)
zz <- z * z

# Wilson's bounds as squared distances from the proportion.
distances <- function(x, n) {
  p <- x / n
  root <- z * sqrt(x * (n - x) / n + zz / 4)
  total <- n + zz
  list(p, (p - (x + zz / 2 - root) / total)^2, ((x + zz / 2 + root) / total - p)^2)
}

compare <- function(d) {
  d[, c("p0", "dn0", "up0") := distances(x0, n0)]
  d[, c("p1", "dn1", "up1") := distances(x1, n1)]
  d[, c("q0", "rd0", "ru0") := distances(y0 - x0, m0 - n0)]
  d[, c("q1", "rd1", "ru1") := distances(y1 - x1, m1 - n1)]
  d[, c("f0", "f1") := .(1 - n0 / m0, 1 - n1 / m1)]
  d[, change := p1 - p0]
  d[, c("change_lower", "change_upper") := .(change - sqrt(dn1 + up0), change + sqrt(up1 + dn0))]
  d[, c("g0", "g1") := .(p0 - q0, p1 - q1)]
  d[, c("gap0", "gap0_lower", "gap0_upper") := .(f0 * g0, f0 * (g0 - sqrt(dn0 + ru0)), f0 * (g0 + sqrt(up0 + rd0)))]
  d[, c("gap1", "gap1_lower", "gap1_upper") := .(f1 * g1, f1 * (g1 - sqrt(dn1 + ru1)), f1 * (g1 + sqrt(up1 + rd1)))]
  d[, gap_change := gap1 - gap0]
  d[, c("gap_change_lower", "gap_change_upper") := .(
    gap_change - sqrt(f1^2 * (dn1 + ru1) + f0^2 * (up0 + rd0)),
    gap_change + sqrt(f1^2 * (up1 + rd1) + f0^2 * (dn0 + ru0)))]
  invisible(d)
}

for (i in 1:3) compare(d)
invisible(gc(FALSE))
wall <- numeric(times)
before <- proc.time()
for (i in seq_len(times)) {
  start <- Sys.time()
  compare(d)
  wall[i] <- as.numeric(difftime(Sys.time(), start, units = "secs"))
}
spent <- proc.time() - before
columns <- c("change", "change_lower", "change_upper", "gap0", "gap0_lower", "gap0_upper", "gap1", "gap1_lower", "gap1_upper", "gap_change", "gap_change_lower", "gap_change_upper")
cat(paste(getRversion(), "data.table", packageVersion("data.table")), "\n", sep = "")
cat(sprintf("%.9f\n", min(wall)), sprintf("%.9f\n", sort(wall)[times %/% 2 + 1]), sprintf("%.9f\n", (spent[["user.self"]] + spent[["sys.self"]]) / times), sep = "")
cat(paste(sprintf("%.17g", sapply(columns, function(n) sum(d[[n]]^2))), collapse = " "), "\n", sep = "")
