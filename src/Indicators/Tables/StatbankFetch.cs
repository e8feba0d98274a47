using Indicators.Import.Extracts.Fetch;
using Indicators.Model;

namespace Indicators;

/// <summary>An extract of a Statistikbanken table.</summary>
/// <param name="Table">Table code, e.g. <c>FOLK1A</c>.</param>
/// <param name="Selections">Variables with their values, each as <c>OMRÅDE=159,101</c> or <c>TID=*</c>.</param>
public sealed record StatbankExtract(string Table, IReadOnlyList<string> Selections)
{
    /// <summary>Language of texts and number formats.</summary>
    public Language Language { get; init; }

    /// <summary><c>code</c>, <c>value</c> or <c>code-and-value</c>: how areas and the like are written.</summary>
    public string Presentation { get; init; } = "code";

    /// <summary>True to stream without limit even where CSV would do.</summary>
    public bool Bulk { get; init; }

    /// <summary>Where the API is; null for Danmarks Statistik's.</summary>
    public Uri? Address { get; init; }
}

/// <summary>A fetched file.</summary>
/// <param name="File">The file.</param>
/// <param name="Origin">Its origin record.</param>
/// <param name="Format"><c>CSV</c> or <c>BULK</c>.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="PartsResumed">Parts that an earlier, interrupted fetch had left.</param>
public sealed record FetchedFile(string File, string Origin, string Format, string Sha256, long Bytes, int PartsResumed);

/// <summary>Fetches extracts from Statistikbanken.</summary>
public static class StatbankFetch
{
    /// <summary>The ways in which values can be written.</summary>
    public static IReadOnlyList<string> Presentations { get; } = ["code", "value", "code-and-value"];

    /// <summary>Fetches an extract into a file, with an origin record beside it. A fetch that stops goes on where it stopped.</summary>
    /// <param name="extract">What is wanted.</param>
    /// <param name="path">The file to write; replaced when it is there.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="clock">Tells the extract date; null for the system's.</param>
    /// <param name="cancellation">Stops the fetch.</param>
    /// <exception cref="IndicatorsException">The request does not fit the table, or the API cannot be reached.</exception>
    public static async Task<FetchedFile> FetchAsync(StatbankExtract extract, string path, IProgress<WorkProgress>? progress = null, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extract);
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var client = new StatbankClient(http, clock ?? TimeProvider.System, extract.Address);
        var request = new StatbankRequest(extract.Table, [.. extract.Selections.Select(StatbankSelection.Parse)])
        {
            Language = extract.Language == Language.English ? "en" : "da",
            Presentation = extract.Presentation switch
            {
                "code" => ValuePresentation.Code,
                "value" => ValuePresentation.Value,
                "code-and-value" => ValuePresentation.CodeAndValue,
                _ => throw new ArgumentException($"'{extract.Presentation}' is not one of {string.Join(", ", Presentations)}.", nameof(extract)),
            },
            Bulk = extract.Bulk,
        };
        var relay = progress is null ? null : new Relay(extract.Table, progress);
        var fetched = await client.FetchAsync(request, Path.GetFullPath(path), relay, cancellation).ConfigureAwait(false);
        return new FetchedFile(fetched.File, fetched.Origin, fetched.Format, fetched.Sha256, fetched.Bytes, fetched.PartsResumed);
    }

    private sealed class Relay(string table, IProgress<WorkProgress> progress) : IProgress<FetchProgress>
    {
        public void Report(FetchProgress value) => progress.Report(new WorkProgress(table, value.Part, value.Parts));
    }
}
