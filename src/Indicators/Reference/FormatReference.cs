using System.Text.Json;
using Indicators.Import.Schemas;
using Indicators.Model;
using Indicators.Render.Methods;

namespace Indicators;

/// <summary>
/// The reference of everything that people write by hand, from the JSON Schemas beside the binders, and of the methods. The pages in
/// <c>notebooks/reference</c> are written by it, and a test fails when they differ.
/// </summary>
public static class FormatReference
{
    private const string MethodName = "method";

    /// <summary>Every reference page: the formats in the order in which somebody meets them, then the methods.</summary>
    public static IReadOnlyList<ReferencePage> Pages { get; } =
    [
        .. FormatSchemas.Names.Append("jobs").Select(name => new ReferencePage(name, SchemaTitle(name))),
        new ReferencePage(MethodName, "Methods: formulas, references, limits"),
    ];

    /// <summary>A format's JSON Schema, for editors.</summary>
    /// <param name="name">Name of a page of a format.</param>
    /// <exception cref="RequestException">There is no such format.</exception>
    public static string Schema(string name)
    {
        Known(name);
        if (name == MethodName)
        {
            throw new RequestException("format", "methods have no JSON Schema", "one of " + string.Join(", ", Pages.Select(p => p.Name).Where(n => n != MethodName)));
        }

        return Text(name);
    }

    /// <summary>A page as Markdown.</summary>
    /// <param name="name">Name of a page.</param>
    /// <param name="language">The language of the method page; the formats' pages are in English with the Danish terms.</param>
    /// <exception cref="RequestException">There is no such page.</exception>
    public static string Markdown(string name, Language language = Language.English)
    {
        Known(name);
        if (name == MethodName)
        {
            return MethodPage.Markdown(language);
        }

        using var schema = JsonDocument.Parse(Text(name));
        return new SchemaPage(schema.RootElement).Markdown(name);
    }

    /// <summary>The methods as data: anchor, name, formula, what it tells, limits, reference.</summary>
    /// <param name="language">The language of the texts.</param>
    public static IReadOnlyList<MethodNote> Methods(Language language = Language.English) =>
        [.. MethodCatalogue.All.Select(m => new MethodNote(m.Id, m.Group, m.Name.In(language), m.Formula.In(language), m.Says.In(language), m.Limits.In(language), m.Reference))];

    private static void Known(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var names = Pages.Select(p => p.Name).ToArray();
        if (!names.Contains(name, StringComparer.Ordinal))
        {
            throw new RequestException("format", $"there is no reference of '{name}'", "one of " + string.Join(", ", names), EditDistance.Nearest(name, names) is { } near ? $"Did you mean '{near}'?" : "");
        }
    }

    private static string SchemaTitle(string name)
    {
        using var schema = JsonDocument.Parse(Text(name));
        return schema.RootElement.GetProperty("title").GetString()!;
    }

    /// <summary>Jobs are this project's own format; the others belong to the room that reads them.</summary>
    private static string Text(string name)
    {
        if (name != "jobs")
        {
            return FormatSchemas.Of(name);
        }

        using var stream = typeof(FormatReference).Assembly.GetManifestResourceStream("jobs.schema.json")
            ?? throw new InvalidOperationException("The schema of jobs is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>A page of the reference.</summary>
/// <param name="Name">What it is asked for by; its file is <c>Name.md</c>.</param>
/// <param name="Title">What it is about.</param>
public sealed record ReferencePage(string Name, string Title);

/// <summary>What the method page says of a method.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Group">The section of the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Formula">One line.</param>
/// <param name="Says">What it tells, in which unit, under which assumptions.</param>
/// <param name="Limits">When it is undefined, and what it cannot say.</param>
/// <param name="Reference">Author, year, DOI; empty for this project's own rules.</param>
public sealed record MethodNote(string Id, string Group, string Name, string Formula, string Says, string Limits, string Reference);
