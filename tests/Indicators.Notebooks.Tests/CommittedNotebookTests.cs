namespace Indicators.Notebooks.Tests;

/// <summary>The notebooks of this repository, run again in a copy of it: their outputs are those that were committed.</summary>
public sealed class CommittedNotebookTests(RepositoryCopy copy) : IClassFixture<RepositoryCopy>
{
    public static TheoryData<string> Notebooks => [.. Names()];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_run_again_gives_its_committed_outputs(string name)
    {
        var run = NotebookRunner.Run(Path.Combine(copy.Folder, "notebooks", name));

        run.Error.ShouldBeNull();
        var committed = File.ReadAllText(Path.Combine(RepositoryCopy.Root, "notebooks", name)).ReplaceLineEndings("\n").Split('\n');
        var now = run.Document.ToJson().Split('\n');
        var line = committed.Zip(now).TakeWhile(l => l.First == l.Second).Count() + 1;
        (committed.Length == now.Length && line > now.Length).ShouldBeTrue($"line {line} of {name} differs: run 'indicators notebook run notebooks/{name}', read what changed, and commit it");
    }

    [Fact]
    public void There_are_six_notebooks() => Names().Count().ShouldBe(6);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_committed_notebook_names_no_folder_of_the_machine_it_ran_on(string name)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryCopy.Root, "notebooks", name));

        text.ShouldNotContain(RepositoryCopy.Root);
        text.ShouldNotContain(copy.Folder);
    }

    private static IEnumerable<string> Names() => Directory.GetFiles(Path.Combine(RepositoryCopy.Root, "notebooks"), "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
