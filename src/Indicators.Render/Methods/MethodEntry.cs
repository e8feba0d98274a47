using Indicators.Model;

namespace Indicators.Render.Methods;

/// <summary>A method that the product uses, as the method page and the appendix of a report describe it.</summary>
/// <param name="Id">Its anchor, on the page and in every report; it never changes.</param>
/// <param name="Group">The page's section: comparison, intervals, verdicts, criteria, impact, disclosure, statistics.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Formula">One line.</param>
/// <param name="Says">What it tells, in which unit, under which assumptions.</param>
/// <param name="Limits">When it is undefined, and what it cannot say.</param>
/// <param name="Reference">Author, year, DOI; empty for this project's own rules.</param>
/// <param name="Marks">The names under which figures and intervals call it, such as <c>Newcombe 10</c>.</param>
public sealed record MethodEntry(string Id, string Group, Bilingual Name, Bilingual Formula, Bilingual Says, Bilingual Limits, string Reference, IReadOnlyList<string> Marks);
