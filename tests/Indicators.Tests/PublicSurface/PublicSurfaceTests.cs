namespace Indicators.Tests.PublicSurface;

/// <summary>
/// The library face as scripts and notebooks see it. A change here changes other people's scripts: read the difference, then
/// copy the received file over the approved one.
/// </summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_library_face_is_the_approved_one()
    {
        var approved = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "PublicSurface", "public-surface.approved.txt");
        var received = Path.Combine(AppContext.BaseDirectory, "public-surface.received.txt");
        var surface = SurfaceText.Of(typeof(Workspace).Assembly);
        File.WriteAllText(received, surface);

        var known = File.ReadAllText(approved).ReplaceLineEndings("\n").Split('\n');
        var now = surface.Split('\n');
        var difference = now.Except(known, StringComparer.Ordinal).Select(l => "+ " + l).Concat(known.Except(now, StringComparer.Ordinal).Select(l => "- " + l));
        string.Join('\n', difference).ShouldBe("", $"the received surface is {received}");
    }
}
