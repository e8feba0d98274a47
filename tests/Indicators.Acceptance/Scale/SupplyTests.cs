using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Indicators.Acceptance.Scale;

/// <summary>What the program is built from is written down: every package with its licence and the reason for it.</summary>
public sealed class SupplyTests
{
    [Fact]
    public void Every_package_stands_in_the_readme_with_licence_and_reason()
    {
        var pinned = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value).ToList();

        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"))
            .SkipWhile(l => !l.StartsWith("| package |", StringComparison.Ordinal)).Skip(2).TakeWhile(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray()).ToList();

        rows.ShouldAllBe(r => r.Length == 3 && r[1].Length > 2 && r[2].Length > 5);
        rows.SelectMany(r => r[0].Split(", ")).ShouldBe(pinned, ignoreOrder: true);
    }

    /// <summary>Only <c>fetch</c> asks Statistikbanken; PostgreSQL is reached by its driver.</summary>
    [Fact]
    public void No_source_but_the_statbank_client_opens_a_connection()
    {
        var network = new Regex(@"\b(HttpClient|WebRequest|WebClient|TcpClient|UdpClient|new Socket|Dns\.)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && network.IsMatch(File.ReadAllText(f)))
            .Select(f => Path.GetRelativePath(Path.Combine(Repository.Root, "src"), f).Replace('\\', '/'));

        files.ShouldAllBe(f => f.StartsWith("Indicators.Import/Extracts/Fetch/", StringComparison.Ordinal) || f == "Indicators/Tables/StatbankFetch.cs");
    }
}
