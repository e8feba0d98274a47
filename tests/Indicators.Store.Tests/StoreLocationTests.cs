using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>How a database is named, and that its password is never repeated.</summary>
public sealed class StoreLocationTests
{
    private const string Secret = "hemmelig-ØÅ7";

    [Theory]
    [InlineData("observations.db", false)]
    [InlineData("/tmp/my host=x.db", false)]
    [InlineData("Host=db.example;Database=indicators", true)]
    [InlineData("database=indicators; HOST = db.example", true)]
    [InlineData("Server=db.example", true)]
    public void Text_names_a_server_when_it_has_a_host(string text, bool server) =>
        StoreLocation.Parse(text).IsServer.ShouldBe(server);

    [Fact]
    public void The_printed_form_has_neither_user_nor_password() =>
        StoreLocation.Parse($"Host=db.example;Database=indicators;Username=eva;Password={Secret}").ToString().ShouldBe("PostgreSQL db.example/indicators");

    [Theory]
    [InlineData("Host=x;Pasword=" + Secret)]
    [InlineData("Host=x;Port=" + Secret)]
    [InlineData("postgres://eva:" + Secret + "@db.example/indicators")]
    public void A_wrong_text_is_refused_without_repeating_it(string text) =>
        Should.Throw<StoreException>(() => StoreLocation.Parse(text)).ToString().ShouldNotContain(Secret);

    [Fact]
    public void A_server_that_does_not_answer_is_reported_without_the_password()
    {
        var nowhere = StoreLocation.Parse($"Host=/nonexistent-folder;Database=indicators;Username=eva;Password={Secret}");

        var error = Should.Throw<StoreException>(() => ObservationStore.Open(nowhere));

        error.Message.ShouldBe("PostgreSQL /nonexistent-folder/indicators: the server does not answer; expected a running PostgreSQL server. Check host and port, and that the server runs.");
        error.ToString().ShouldNotContain(Secret);
    }

    [Fact]
    public void A_file_can_hold_the_text()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $"\nHost=db.example;Database=indicators;Password={Secret}\n");
            StoreLocation.Parse("@" + path).ToString().ShouldBe("PostgreSQL db.example/indicators");
        }
        finally
        {
            File.Delete(path);
        }

        Should.Throw<StoreException>(() => StoreLocation.Parse("@" + path)).Found.ShouldContain("cannot be read");
        Should.Throw<StoreException>(() => StoreLocation.Parse("  ")).Found.ShouldBe("an empty text");
    }
}
