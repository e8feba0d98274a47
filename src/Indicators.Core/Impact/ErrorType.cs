namespace Indicators.Core.Impact;

/// <summary>How the covariance of regression coefficients is estimated.</summary>
public enum ErrorType
{
    /// <summary>
    /// Chosen by the design: CR2 with Satterthwaite degrees of freedom for the two-period comparison and wherever there are fewer than
    /// 200 clusters, or fewer than 10 with or without treatment; else CR1 with G - 1 degrees of freedom.
    /// </summary>
    Auto,

    /// <summary>Ordinary least squares: one variance, independent errors.</summary>
    Classical,

    /// <summary>White (1980): heteroscedasticity-consistent, no correction.</summary>
    HC0,

    /// <summary>HC0 times n / (n - k).</summary>
    HC1,

    /// <summary>Residuals divided by the square root of 1 - leverage (MacKinnon and White 1985).</summary>
    HC2,

    /// <summary>Residuals divided by 1 - leverage: close to the jackknife.</summary>
    HC3,

    /// <summary>Cluster-robust (Liang and Zeger 1986), no correction.</summary>
    CR0,

    /// <summary>CR0 times G/(G-1) times (n-1)/(n-k), with fixed effects counted in k; t with G - 1 degrees of freedom.</summary>
    CR1,

    /// <summary>
    /// Bias-reduced linearisation (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018, doi 10.1080/07350015.2016.1247004), working model
    /// of independent errors with variance proportional to 1/weight; Satterthwaite degrees of freedom. Of the roots that meet its condition
    /// this takes the symmetric one of the whitened data: where weights change within a cluster, clubSandwich takes another (0.4 per cent
    /// apart in an example of 24 units), else both are the same.
    /// </summary>
    CR2,
}
