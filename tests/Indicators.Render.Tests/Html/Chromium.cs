using Microsoft.Playwright;

namespace Indicators.Render.Tests.Html;

/// <summary>One real Chromium for the tests of this folder, as the system has it: nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>How long a page may take, in milliseconds: generous, since other tests keep both cores of a small machine busy.</summary>
    private const float Patience = 240_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program; null where it is not installed.</summary>
    public static string? Program { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox"], Timeout = Patience });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a page from a file, as a reader does who got the report by mail.</summary>
    public async Task<OpenPage> Open(string html, int width = 1280, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(Patience);
        var folder = Directory.CreateTempSubdirectory("indicators-html");
        var file = Path.Combine(folder.FullName, "report.html");
        await File.WriteAllTextAsync(file, html);
        var page = await context.NewPageAsync();
        var open = new OpenPage(page, folder);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return open;
    }
}

/// <summary>A page with what went wrong on it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;

    public OpenPage(IPage page, DirectoryInfo folder)
    {
        Page = page;
        _folder = folder;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Problems.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Problems.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                Problems.Add("request: " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, script errors, and requests that leave the page.</summary>
    public List<string> Problems { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        _folder.Delete(recursive: true);
    }
}
