using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Indicators.Import.Mapping;
using Indicators.Model;

namespace Indicators.Import.Extracts.Fetch;

/// <summary>How far a fetch has come.</summary>
/// <param name="Part">The part that is being fetched, from 1.</param>
/// <param name="Parts">How many parts there are.</param>
/// <param name="Bytes">Bytes received in all.</param>
public sealed record FetchProgress(int Part, int Parts, long Bytes);

/// <summary>A fetched extract.</summary>
/// <param name="File">The file.</param>
/// <param name="Origin">Its origin record.</param>
/// <param name="Format"><c>CSV</c> or <c>BULK</c>.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="PartsResumed">Parts that an earlier, interrupted fetch had left.</param>
public sealed record FetchedExtract(string File, string Origin, string Format, string Sha256, long Bytes, int PartsResumed);

/// <summary>
/// Fetches extracts from Statistikbanken's API: description of the table, CSV or (beyond a million cells) BULK, waiting and
/// trying again when the service is busy. A file appears under its name only when it is complete, with its origin record.
/// </summary>
public sealed class StatbankClient
{
    private const int Attempts = 5;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);
    private readonly HttpClient _http;
    private readonly TimeProvider _clock;
    private readonly Uri _address;

    /// <summary>Creates a client.</summary>
    /// <param name="http">Sends the requests.</param>
    /// <param name="clock">Tells the extract date, and waits.</param>
    /// <param name="address">Where the API is; Danmarks Statistik's when null.</param>
    public StatbankClient(HttpClient http, TimeProvider clock, Uri? address = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(clock);
        _http = http;
        _clock = clock;
        _address = address ?? new Uri("https://api.statbank.dk/");
    }

    /// <summary>Rows that are asked for at once; a larger extract is fetched in parts by period.</summary>
    public long RowsPerPart { get; init; } = 2_000_000;

    /// <summary>Asks for the description of a table.</summary>
    /// <exception cref="RequestException">There is no such table, or the request is wrong.</exception>
    /// <exception cref="SourceException">The API cannot be reached or does not answer as documented.</exception>
    public async Task<StatbankTable> DescribeAsync(string table, string language = "da", CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        if (!table.All(char.IsAsciiLetterOrDigit))
        {
            throw new RequestException("", $"'{table}' as table", "a table code such as FOLK1A");
        }

        using var memory = new MemoryStream();
        await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, new Uri(_address, $"v1/tableinfo/{table}?lang={language}&format=JSON")), table, memory, null, cancellation);
        return StatbankTable.Parse(memory.ToArray(), table);
    }

    /// <summary>Fetches an extract into a file and writes its origin record beside it.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="path">The file to write; replaced when it is there.</param>
    /// <param name="progress">Told how far it has come; may be null.</param>
    /// <param name="cancellation">Stops the fetch; complete parts are kept for the next try.</param>
    /// <exception cref="RequestException">The request does not fit the table.</exception>
    /// <exception cref="SourceException">The API cannot be reached, or answers with an error.</exception>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public async Task<FetchedExtract> FetchAsync(StatbankRequest request, string path, IProgress<FetchProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var table = await DescribeAsync(request.Table, request.Language, cancellation);
        var query = StatbankQuery.Create(request, table);
        var parts = query.Parts(table, RowsPerPart);
        try
        {
            var resumed = 0;
            long bytes = 0;
            for (var i = 0; i < parts.Count; i++)
            {
                var part = PartPath(path, parts[i].Key(request));
                if (File.Exists(part))
                {
                    resumed++;
                }
                else
                {
                    await FetchPartAsync(request, parts[i], part, received => progress?.Report(new FetchProgress(i + 1, parts.Count, bytes + received)), cancellation);
                }

                bytes += new FileInfo(part).Length;
                progress?.Report(new FetchProgress(i + 1, parts.Count, bytes));
            }

            var partPaths = parts.Select(p => PartPath(path, p.Key(request))).ToList();
            var sha = Join(partPaths, path);
            var origin = path + OriginFile.Suffix;
            await WriteWholeAsync(origin, OriginText(request, query, table, sha), cancellation);
            partPaths.ForEach(File.Delete);
            return new FetchedExtract(path, origin, query.Format, sha, new FileInfo(path).Length, resumed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Path.GetFileName(path), $"the file cannot be written ({e.Message})", action: "Check the folder and the space on the disk.", inner: e);
        }
    }

    private static string PartPath(string path, string key) => $"{path}.{key}.part";

    private static async Task WriteWholeAsync(string path, string text, CancellationToken cancellation)
    {
        var temporary = path + ".tmp";
        await File.WriteAllTextAsync(temporary, text, new UTF8Encoding(false), cancellation);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Joins parts with one header into the file, under another name until it is complete.</summary>
    private static string Join(List<string> parts, string path)
    {
        var temporary = path + ".tmp";
        using (var target = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            for (var i = 0; i < parts.Count; i++)
            {
                using var source = new FileStream(parts[i], FileMode.Open, FileAccess.Read);
                if (i > 0)
                {
                    SkipLine(source);
                }

                source.CopyTo(target);
            }
        }

        string sha;
        using (var written = new FileStream(temporary, FileMode.Open, FileAccess.Read))
        {
            sha = Convert.ToHexStringLower(SHA256.HashData(written));
        }

        File.Move(temporary, path, overwrite: true);
        return sha;
    }

    private static void SkipLine(FileStream stream)
    {
        int b;
        while ((b = stream.ReadByte()) >= 0 && b != '\n')
        {
        }
    }

    private async Task FetchPartAsync(StatbankRequest request, StatbankQuery query, string part, Action<long> received, CancellationToken cancellation)
    {
        var temporary = part + ".tmp";
        var body = query.Body(request);
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite))
        {
            await SendAsync(() => new HttpRequestMessage(HttpMethod.Post, new Uri(_address, "v1/data")) { Content = new StringContent(body, Encoding.UTF8, "application/json") }, request.Table, file, received, cancellation);
            Check(file, request.Table);
        }

        File.Move(temporary, part, overwrite: true);
    }

    /// <summary>An error can come with status 200 as JSON, and a connection can end early without an error: the answer must look like a table to its end.</summary>
    private static void Check(FileStream file, string table)
    {
        var head = new byte[Math.Min(file.Length, 4096)];
        file.Position = 0;
        file.ReadExactly(head);
        if (head.Length > 0)
        {
            ContentKind.Of(head, table);
        }

        if (!head.AsSpan().Contains((byte)'\n'))
        {
            throw new SourceException(table, "the API's answer holds no table", "a header and rows", "Try again.");
        }

        file.Position = file.Length - 1;
        if (file.ReadByte() != '\n')
        {
            throw new SourceException(table, "the API's answer ends in the middle of a row", "whole rows", "Try again.");
        }
    }

    private async Task SendAsync(Func<HttpRequestMessage> make, string table, Stream target, Action<long>? received, CancellationToken cancellation)
    {
        var wait = FirstWait;
        for (var attempt = 1; ; attempt++)
        {
            string trouble;
            TimeSpan? asked = null;
            try
            {
                using var message = make();
                using var answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    target.Position = 0;
                    target.SetLength(0);
                    await CopyAsync(answer, target, received, cancellation);
                    return;
                }

                if (!IsPassing(answer.StatusCode))
                {
                    throw Refused(table, answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
                }

                trouble = $"status {((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture)}";
                asked = answer.Headers.RetryAfter?.Delta;
            }
            catch (Exception e) when (e is HttpRequestException or IOException || (e is TaskCanceledException && !cancellation.IsCancellationRequested))
            {
                trouble = e.Message;
            }

            if (attempt == Attempts)
            {
                throw new SourceException(table, $"Statistikbanken's API does not answer ({trouble}), tried {Attempts} times", "", "Try again later; what is complete is kept.");
            }

            await Task.Delay(asked is { } a && a > wait ? (a < LongestWait ? a : LongestWait) : wait, _clock, cancellation);
            wait *= 2;
        }
    }

    private static async Task CopyAsync(HttpResponseMessage answer, Stream target, Action<long>? received, CancellationToken cancellation)
    {
        using var source = await answer.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[1 << 16];
        long total = 0;
        int read;
        while ((read = await source.ReadAsync(buffer, cancellation)) > 0)
        {
            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
            total += read;
            received?.Invoke(total);
        }

        if (answer.Content.Headers.ContentLength is { } length && length != total)
        {
            throw new IOException("the connection ended early");
        }

        await target.FlushAsync(cancellation);
    }

    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;

    private static RequestException Refused(string table, HttpStatusCode status, string body)
    {
        var code = "";
        var message = "";
        try
        {
            using var document = JsonDocument.Parse(body);
            code = document.RootElement.TryGetProperty("errorTypeCode", out var c) ? c.ToString() : "";
            message = document.RootElement.TryGetProperty("message", out var m) ? m.ToString() : "";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            message = body.Length > 200 ? body[..200] : body;
        }

        return new RequestException(
            table,
            $"Statistikbanken's API refuses the request (status {((int)status).ToString(CultureInfo.InvariantCulture)}): {code} {message}".TrimEnd(),
            "",
            code == "REQUEST-LIMIT" ? "Choose BULK, which has no limit." : "Correct the table, variable or values.");
    }

    private string OriginText(StatbankRequest request, StatbankQuery query, StatbankTable table, string sha)
    {
        var today = _clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var absent = query.Format == "BULK" ? $" BULK: a combination without a row means {table.SuppressedDataValue}." : "";
        return new StringBuilder()
            .Append("producer: Danmarks Statistik\n")
            .Append(CultureInfo.InvariantCulture, $"table: {Quoted(table.Id)}\n")
            .Append("licence: CC BY 4.0, source to be named\n")
            .Append(CultureInfo.InvariantCulture, $"sha256: {sha}\n")
            .Append(CultureInfo.InvariantCulture, $"extract-date: {today}\n")
            .Append("synthetic: false\n")
            .Append("public: true\n")
            .Append(CultureInfo.InvariantCulture, $"url: {Quoted(new Uri(_address, "v1/data").ToString())}\n")
            .Append(CultureInfo.InvariantCulture, $"request: {Quoted(query.Body(request))}\n")
            .Append(CultureInfo.InvariantCulture, $"note: {Quoted($"{table.Text}. Unit: {table.Unit}. Updated {table.Updated}. Format {query.Format}.{absent}")}\n")
            .ToString();
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal).ReplaceLineEndings(" ")}'";
}
