namespace Indicators.Model;

/// <summary>The kinds of period that Statistikbanken's time codes and municipal extracts know.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year: <c>2015</c>.</summary>
    Year = 1,

    /// <summary>A half-year: <c>2015H1</c>.</summary>
    HalfYear,

    /// <summary>A quarter: <c>2015K4</c> (Danish) or <c>2015Q4</c> (English).</summary>
    Quarter,

    /// <summary>A month: <c>2015M12</c>.</summary>
    Month,

    /// <summary>An ISO 8601 week: <c>2015U07</c> (Danish) or <c>2015W07</c> (English).</summary>
    Week,

    /// <summary>A run of ISO weeks within a year: <c>2015U31-48</c>.</summary>
    Weeks,

    /// <summary>A day: <c>2020M03D21</c>.</summary>
    Day,

    /// <summary>A school year, 1 August to 31 July: <c>2019/2020</c>.</summary>
    SchoolYear,

    /// <summary>A span of whole years, ends included: <c>2000:2015</c>.</summary>
    Span,
}
