suppressMessages({library(sandwich);library(clubSandwich);library(lmtest);library(plm)})
set.seed(20261122)
units <- c("Åby nord","Ærø  2","Østre kvarter, afd. 3","Højvang","Søpark","Blåbær","C\"7\"","Nørre-Allé","Agerø","Bæk","Dåsen","Elmely","Frø","Grå","Hyrdeø","Ilsø","Jættegård","Kær","Løv","Måne","Nå","Ore","Pæl","Rød")
units[7] <- "C 7"; units[2] <- "Ærø 2"; units[3] <- "Østre kvarter afd. 3"
start <- c(rep(2004,4),rep(2006,5),rep(2008,4),rep(NA,11))
d <- expand.grid(year=2001:2010, i=seq_along(units))
d$unit <- units[d$i]; d$start <- start[d$i]
u <- rnorm(length(units),40,5); ty <- cumsum(rnorm(10,-.3,.5))
d$treat <- as.numeric(!is.na(d$start) & d$year>=d$start)
d$w <- round(runif(length(units),0.5,3),2)[d$i]
e <- rnorm(nrow(d),0,1)
d$y <- round(u[d$i]+ty[d$year-2000]+ d$treat*(-1 -0.3*(d$year-ifelse(is.na(d$start),0,d$start))) + e, 3)
d <- d[-sample(nrow(d),21),]           # unbalanced
d$start_txt <- ifelse(is.na(d$start), c("0","","NA","Inf")[d$i%%4+1], d$start)
f <- lm(y~treat+factor(unit)+factor(year),data=d,weights=w)
f0 <- lm(y~treat+factor(unit)+factor(year),data=d)
out <- NULL
add <- function(what,est,se,df=NA) out <<- rbind(out,data.frame(what=what,estimate=sprintf("%.12g",est),se=sprintf("%.12g",se),df=sprintf("%.12g",df)))
for (m in c("w","0")) { g <- if(m=="w") f else f0; nm <- if(m=="w") "weighted" else "unweighted"
 add(paste0("twfe ",nm," cr1"),coef(g)["treat"],sqrt(vcovCL(g,cluster=d$unit,type="HC1")["treat","treat"]))
 V <- vcovCR(g,cluster=factor(d$unit),type="CR2",inverse_var=TRUE)
 ct <- coef_test(g,vcov=V,test="Satterthwaite",coefs="treat")
 add(paste0("twfe ",nm," cr2"),coef(g)["treat"],ct$SE,ct[["df_Satt"]]) 
 V <- vcovCR(g,cluster=factor(d$unit),type="CR0"); add(paste0("twfe ",nm," cr0"),coef(g)["treat"],sqrt(V["treat","treat"])) }
p <- plm(y~treat,data=pdata.frame(d,index=c("unit","year")),model="within",effect="twoways")
add("plm twoways (second program)",coef(p)["treat"],NA)
# group-time effects, not yet treated and never treated, by the definition in Callaway and Sant'Anna 2021 (weights 1)
Y <- matrix(NA,length(units),10); Y[cbind(d$i,d$year-2000)] <- d$y
W <- list(start=start); val <- function(t) Y[,t-2000]
for (ctl in c("never","not-yet")) for (g in c(2004,2006,2008)) for (t in 2002:2010) {
  b <- if (t>=g) g-1 else t-1
  dy <- val(t)-val(b)
  tr <- !is.na(W$start)&W$start==g&!is.na(dy)
  co <- (is.na(W$start) | (ctl=="not-yet" & !is.na(W$start) & W$start!=g & W$start>max(t,b))) & !is.na(dy)
  add(paste("att",ctl,g,t),mean(dy[tr])-mean(dy[co]),NA)
}
write.csv(out,"R_reference_uneven.csv",row.names=FALSE,quote=FALSE)
con <- file("uneven.csv","w",encoding="UTF-8")
writeLines("kvarter;år;tal;start;vægt",con)
writeLines(paste(d$unit,d$year,gsub(".",",",as.character(d$y),fixed=TRUE),d$start_txt,gsub(".",",",as.character(d$w),fixed=TRUE),sep=";"),con); close(con)
