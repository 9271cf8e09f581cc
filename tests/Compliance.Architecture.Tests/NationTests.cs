namespace Compliance.Architecture.Tests;

/// <summary>What is national is data: the code names no nation's institutions, money, places, instruments or clocks, and speaks Chinese only in the texts of the tool.</summary>
internal sealed class NationTests
{
    // The handle of the shipped packs says what they are.
    private static bool IsHandle(string path) => path.StartsWith("src/Compliance.RulePacks/", StringComparison.Ordinal);

    [Test]
    public void Sources_NameNothingNational()
    {
        var names = NationalNames.OfShippedPacks();

        string.Join("\n", SourceFiles.All.Where(f => !IsHandle(f.Path)).SelectMany(f => names.In(f.Text).Select(n => $"{f.Path}: {n}"))).Should().BeEmpty();
    }

    [Test]
    public void Code_HoldsHanCharactersOnlyInItsOwnTextsAndKeywords() =>
        string.Join("\n", SourceFiles.Code.SelectMany(f => ToolTexts.Strays(f.Path, f.Text))).Should().BeEmpty();
}
