using System.Net;
using System.Text;
using Indicators.Import.Extracts.Fetch;
using Indicators.Import.Mapping;
using Indicators.Model;

namespace Indicators.Import.Tests.Extracts;

/// <summary>The client against a local server that plays recorded answers of the API (api_tableinfo_*, api_raw_bytes_*).</summary>
public sealed class StatbankClientTests : IDisposable
{
    private readonly PlayedServer _server = new();
    private readonly ImportDesk _desk = new();
    private readonly HttpClient _http = new();
    private readonly CountingClock _clock = new();

    [Fact]
    public async Task A_table_is_described_by_its_recorded_tableinfo()
    {
        _server.Answer("/v1/tableinfo/STRAF42", 200, Recorded("api_tableinfo_STRAF42_da.json"));

        var table = await Client().DescribeAsync("STRAF42");

        table.Variables.Select(v => v.Id).ShouldBe(["HERKOMST1", "OVERTRÆD", "AFGØRELSE", "ALDER", "KØN", "Tid"]);
        table.SuppressedDataValue.ShouldBe("0");
        table.Variables[^1].IsTime.ShouldBeTrue();
    }

    [Fact]
    public async Task A_small_extract_is_CSV_and_gets_its_bytes_and_origin_record()
    {
        _server.Answer("/v1/tableinfo/STRAF42", 200, Recorded("api_tableinfo_STRAF42_da.json"));
        _server.Answer("/v1/data", 200, Recorded("api_raw_bytes_STRAF42_csv_en.csv"));
        var path = Path.Combine(_desk.Folder, "straf42.csv");

        var fetched = await Client().FetchAsync(new StatbankRequest("STRAF42", [StatbankSelection.Parse("herkomst1=00"), StatbankSelection.Parse("TID=2023")]), path);

        (await File.ReadAllBytesAsync(path)).ShouldBe(Recorded("api_raw_bytes_STRAF42_csv_en.csv"));
        fetched.Format.ShouldBe("CSV");
        _server.Bodies[^1].ShouldBe("{\"table\":\"STRAF42\",\"format\":\"CSV\",\"lang\":\"da\",\"valuePresentation\":\"Code\",\"delimiter\":\"Semicolon\",\"variables\":[{\"code\":\"HERKOMST1\",\"values\":[\"00\"]},{\"code\":\"Tid\",\"values\":[\"2023\"]}]}");
        var origin = OriginFile.Describe(path, "straf42.csv", fetched.Sha256);
        (origin.Producer, origin.Table, origin.ExtractDate, origin.IsPublic).ShouldBe(("Danmarks Statistik", "STRAF42", new DateOnly(2026, 3, 4), true));
        Directory.GetFiles(_desk.Folder).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_large_extract_is_BULK_with_every_variable_in_parts_by_period_and_resumes()
    {
        _server.Answer("/v1/tableinfo/BIG", 200, Info(areas: 500, years: 4));
        _server.Answer("/v1/data", 200, "OMRÅDE;TID;INDHOLD\n1;2015;1\n"u8.ToArray());
        _server.Answer("/v1/data", 400, "{\"errorTypeCode\":\"EXTRACT-NOTFOUND\",\"message\":\"nej\"}"u8.ToArray());
        var path = Path.Combine(_desk.Folder, "big.csv");
        var request = new StatbankRequest("BIG", [new StatbankSelection("OMRÅDE", ["*"]), new StatbankSelection("Tid", ["*"])]) { Bulk = true };

        await Should.ThrowAsync<RequestException>(() => Client(rows: 1000).FetchAsync(request, path));
        File.Exists(path).ShouldBeFalse();
        _server.Answer("/v1/tableinfo/BIG", 200, Info(areas: 500, years: 4));
        _server.Answer("/v1/data", 200, "OMRÅDE;TID;INDHOLD\n1;2017;3\n"u8.ToArray());
        var fetched = await Client(rows: 1000).FetchAsync(request, path);

        fetched.PartsResumed.ShouldBe(1);
        (await File.ReadAllTextAsync(path)).ShouldBe("OMRÅDE;TID;INDHOLD\n1;2015;1\n1;2017;3\n");
        _server.Bodies[^1].ShouldContain("\"format\":\"BULK\"");
        _server.Bodies[^1].ShouldContain("[\"2017\",\"2018\"]");
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_after_growing_waits()
    {
        _server.Answer("/v1/tableinfo/STRAF42", 503, []);
        _server.Answer("/v1/tableinfo/STRAF42", 429, []);
        _server.Answer("/v1/tableinfo/STRAF42", 200, Recorded("api_tableinfo_STRAF42_da.json"));

        await Client().DescribeAsync("STRAF42");

        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)]);
    }

    [Fact]
    public async Task A_service_that_never_answers_is_given_up_after_five_tries()
    {
        for (var i = 0; i < 5; i++)
        {
            _server.Answer("/v1/tableinfo/STRAF42", 500, []);
        }

        (await Should.ThrowAsync<SourceException>(() => Client().DescribeAsync("STRAF42"))).Message.ShouldContain("tried 5 times");
    }

    [Fact]
    public async Task The_APIs_own_error_is_passed_on_in_one_line()
    {
        _server.Answer("/v1/tableinfo/NIX", 400, Encoding.UTF8.GetBytes("{\"errorTypeCode\":\"EXTRACT-NOTFOUND\",\"message\":\"Tabel findes ikke: NIX\"}"));

        (await Should.ThrowAsync<RequestException>(() => Client().DescribeAsync("NIX"))).Message.ShouldContain("EXTRACT-NOTFOUND Tabel findes ikke: NIX");
    }

    [Theory]
    [InlineData("{\"errorTypeCode\":\"REQUEST-LIMIT\",\"message\":\"for mange\"}", "error message of Statistikbanken's API")]
    [InlineData("TID;INDHOLD\n2015;1\n2016", "ends in the middle of a row")]
    [InlineData("", "holds no table")]
    public async Task An_answer_that_is_no_whole_table_leaves_no_file(string answer, string words)
    {
        _server.Answer("/v1/tableinfo/STRAF42", 200, Recorded("api_tableinfo_STRAF42_da.json"));
        _server.Answer("/v1/data", 200, Encoding.UTF8.GetBytes(answer));
        var path = Path.Combine(_desk.Folder, "x.csv");

        (await Should.ThrowAsync<SourceException>(() => Client().FetchAsync(new StatbankRequest("STRAF42", [StatbankSelection.Parse("TID=2023")]), path))).Message.ShouldContain(words);
        File.Exists(path).ShouldBeFalse();
    }

    [Theory]
    [InlineData("OMRAADE=159", "no variable 'OMRAADE'")]
    [InlineData("KØN=X", "'X' is no value of KØN")]
    public async Task A_choice_that_the_table_does_not_have_is_refused_before_asking(string select, string words)
    {
        _server.Answer("/v1/tableinfo/STRAF42", 200, Recorded("api_tableinfo_STRAF42_da.json"));

        (await Should.ThrowAsync<RequestException>(() => Client().FetchAsync(new StatbankRequest("STRAF42", [StatbankSelection.Parse(select)]), Path.Combine(_desk.Folder, "x.csv")))).Message.ShouldContain(words);
    }

    public void Dispose()
    {
        _http.Dispose();
        _server.Dispose();
        _desk.Dispose();
    }

    private static byte[] Recorded(string name) => File.ReadAllBytes(Path.Combine(ImportDesk.DataFolder, "extracts/statbank", name));

    private static byte[] Info(int areas, int years)
    {
        var values = string.Join(',', Enumerable.Range(1, areas).Select(i => $"{{\"id\":\"{i}\",\"text\":\"a{i}\"}}"));
        var times = string.Join(',', Enumerable.Range(2015, years).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{i}\"}}"));
        return Encoding.UTF8.GetBytes($"{{\"id\":\"BIG\",\"text\":\"Stor\",\"unit\":\"antal\",\"suppressedDataValue\":\"0\",\"updated\":\"\",\"variables\":[{{\"id\":\"OMRÅDE\",\"text\":\"område\",\"elimination\":false,\"time\":false,\"values\":[{values}]}},{{\"id\":\"Tid\",\"text\":\"tid\",\"elimination\":false,\"time\":true,\"values\":[{times}]}}]}}");
    }

    private StatbankClient Client(long rows = 2_000_000) => new(_http, _clock, _server.Address) { RowsPerPart = rows };

    /// <summary>A clock whose timers fire at once and are written down.</summary>
    private sealed class CountingClock : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }

    /// <summary>Answers each path with the recorded answers in turn.</summary>
    private sealed class PlayedServer : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly Dictionary<string, Queue<(int Status, byte[] Body)>> _answers = [];
        private readonly Task _loop;

        public PlayedServer()
        {
            for (var port = 42_100; ; port++)
            {
                try
                {
                    _listener.Prefixes.Clear();
                    _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                    _listener.Start();
                    Address = new Uri($"http://127.0.0.1:{port}/");
                    break;
                }
                catch (HttpListenerException) when (port < 42_400)
                {
                    // Another test run has this port.
                }
            }

            _loop = Task.Run(ServeAsync);
        }

        public Uri Address { get; }

        public List<string> Bodies { get; } = [];

        public void Answer(string path, int status, byte[] body)
        {
            lock (_answers)
            {
                if (!_answers.TryGetValue(path, out var queue))
                {
                    _answers[path] = queue = new();
                }

                queue.Enqueue((status, body));
            }
        }

        public void Dispose()
        {
            _listener.Close();
            _loop.Wait(TimeSpan.FromSeconds(10));
        }

        private async Task ServeAsync()
        {
            while (true)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }

                using (var reader = new StreamReader(context.Request.InputStream))
                {
                    Bodies.Add(await reader.ReadToEndAsync());
                }

                (int Status, byte[] Body) answer = (404, []);
                lock (_answers)
                {
                    if (_answers.TryGetValue(context.Request.Url!.AbsolutePath, out var queue) && queue.Count > 0)
                    {
                        answer = queue.Dequeue();
                    }
                }

                context.Response.StatusCode = answer.Status;
                context.Response.ContentLength64 = answer.Body.Length;
                await context.Response.OutputStream.WriteAsync(answer.Body);
                context.Response.Close();
            }
        }
    }
}
