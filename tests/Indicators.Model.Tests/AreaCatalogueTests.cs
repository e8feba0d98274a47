namespace Indicators.Model.Tests;

public class AreaCatalogueTests
{
    private static readonly AreaCatalogue Catalogue = new(
    [
        new("000", "Hele landet", AreaKind.Country),
        new("085", "Region Sjælland", AreaKind.Region) { Parent = "000" },
        new("330", "Slagelse", AreaKind.Municipality) { Parent = "085" },
        new("101", "København", AreaKind.Municipality) { Parent = "084", Aliases = ["Copenhagen"] },
        new("330-ringparken", "Ringparken", AreaKind.HousingArea) { Parent = "330", Aliases = ["Ringparken, Slagelse"] },
        new("101-staerevej", "Stærevej", AreaKind.HousingArea) { Parent = "101", Aliases = ["Stærevej mv"] },
        new("751-skovparken", "Skovparken", AreaKind.HousingArea) { Parent = "751" },
        new("621-skovparken", "Skovparken", AreaKind.HousingArea) { Parent = "621" },
    ]);

    [Theory]
    [InlineData("330", "330")]
    [InlineData("Slagelse", "330")]
    [InlineData("slagelse kommune", "330")]
    [InlineData("Copenhagen", "101")]
    [InlineData("Koebenhavn", "101")]
    [InlineData("Ringparken,  Slagelse", "330-ringparken")]
    [InlineData("Stærevej mv.", "101-staerevej")]
    public void An_area_is_found_by_code_name_alias_and_transliteration(string text, string code) => Catalogue.Find(text).Code.ShouldBe(code);

    [Fact]
    public void A_name_of_two_areas_is_refused_and_both_are_named() =>
        Should.Throw<RequestException>(() => Catalogue.Find("Skovparken")).Message.ShouldContain("621-skovparken");

    [Fact]
    public void A_name_of_two_areas_is_found_within_its_municipality() =>
        Catalogue.ByName("Skovparken", parent: "621").Single().Code.ShouldBe("621-skovparken");

    [Fact]
    public void An_unknown_name_gets_the_nearest_as_a_hint() =>
        Should.Throw<RequestException>(() => Catalogue.Find("Slagelsse")).Message.ShouldContain("Did you mean 'Slagelse'");

    [Fact]
    public void Containment_follows_the_parents()
    {
        Catalogue.Contains("000", "330-ringparken").ShouldBeTrue();
        Catalogue.Contains("330", "330-ringparken").ShouldBeTrue();
        Catalogue.Contains("330-ringparken", "330").ShouldBeFalse();
        Catalogue.Contains("330", "330").ShouldBeFalse();
    }

    [Fact]
    public void A_code_stands_for_one_area() =>
        Should.Throw<RequestException>(() => new AreaCatalogue([new("1", "A", AreaKind.School), new("1", "B", AreaKind.School)])).Message.ShouldContain("'A' and 'B'");

    [Fact]
    public void A_decomposed_letter_is_the_same_letter() =>
        AreaName.Key("Ta\u030Astrupga\u030Ard").ShouldBe(AreaName.Key("Tåstrupgård"));

    [Theory]
    [InlineData("Sjælør Boulevard", "sjaeloer-boulevard")]
    [InlineData("Nørager/Søstjernevej m.fl", "noerager-soestjernevej-m-fl")]
    public void A_slug_is_plain_letters_and_hyphens(string name, string slug) => AreaName.Slug(name).ShouldBe(slug);
}
