namespace Compliance.Architecture.Tests;

/// <summary>
/// What the documentation site needs before docs/site/build makes it: each guide is in the table of contents, and its links lead to pages and files of the site. The build itself
/// refuses more, such as an anchor that is not there.
/// </summary>
internal sealed class SiteTests
{
    private static readonly SitePages Site = SitePages.Load();

    private static readonly string[] Start = ["docs/site/index.md"];

    private static IEnumerable<string> Pages => Site.Pages;

    [Test]
    public void Contents_NameEachGuideOnce() =>
        SitePages.Contents.Should().BeEquivalentTo(Site.Pages.Where(p => !p.StartsWith("docs/decisions/0", StringComparison.Ordinal)).Except(Start)).And.OnlyHaveUniqueItems();

    // A folder of guides that no pattern matches would be missing without a word.
    [Test]
    public void Pages_AreAllGuidesOfTheRepository() => Site.Pages.Should().Contain(
        Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [TestCaseSource(nameof(Pages))]
    public void Links_LeadToAPageOrFileOfTheSite(string page) =>
        SitePages.LinksOf(page).Where(l => !Site.Pages.Contains(l.Path) && !Site.Files.Contains(l.Path)).Select(l => l.Link)
            .Should().BeEmpty("docfx turns no other link into one that works; name a file, and add it to docfx.json");
}
