using Compliance.Authoring.Cases;
using Compliance.Authoring.Catalogue.Lists;
using Compliance.Authoring.Catalogue.Pages;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Catalogue;

/// <summary>The rules as a static site in two languages, <c>zh/…</c> and <c>en/…</c>, that needs no server and no network: a page for each rule, clause, source and entity, and lists of all.</summary>
/// <remarks>The same rules and cases give the same files. Addresses are stable: an id never changes, and a former one leads to the present one.</remarks>
/// <param name="rulebook">The rules; of a narrowed rulebook those chosen, and the sources they rest on.</param>
/// <param name="suite">Their cases.</param>
public sealed class CatalogueSite(Rulebook rulebook, CaseSuite suite)
{
    /// <summary>The name of the file that lists the files of a catalogue.</summary>
    public const string ManifestName = SitePath.Manifest;

    /// <summary>Makes the files, one after the other; the last is the list of all others, named <see cref="ManifestName"/>.</summary>
    public IEnumerable<SiteFile> Files()
    {
        var contents = new CatalogueContents(rulebook, suite);
        var paths = new List<string>();
        foreach (var file in new[] { Language.Zh, Language.En }.SelectMany(l => Pages(contents, l)).Append(StartPage.Make()))
        {
            paths.Add(file.Path);
            yield return file;
        }

        yield return new(SitePath.Manifest, CatalogueList.Write(paths, rulebook.ContentHash));
    }

    private static IEnumerable<SiteFile> Pages(CatalogueContents contents, Language language)
    {
        var rulebook = contents.Rulebook;
        yield return IndexPage.Of(contents, language);
        yield return PacksPage.Of(contents, language);
        yield return ParametersPage.Of(contents, language);
        yield return SourcesPage.Of(contents, language);
        yield return VocabularyPage.Of(contents, language);
        yield return ObjectsPage.Of(contents, language);
        yield return CodesPage.Of(contents, language);
        IEnumerable<SiteFile> each =
        [
            .. rulebook.Packs.Select(p => PackPage.Of(p, contents, language)),
            .. rulebook.Packs.SelectMany(p => p.Clauses, (p, c) => ClausePage.Of(c, p, contents, language)),
            .. rulebook.Vocabulary.Entities.Select(e => EntityPage.Of(e, contents, language)),
        ];
        foreach (var file in each)
        {
            yield return file;
        }

        foreach (var source in contents.Sources)
        {
            yield return SourcePage.Of(source, contents, language);
        }

        foreach (var rule in rulebook.Rules)
        {
            yield return RulePage.Of(rule, contents, language);
            foreach (var former in rule.FormerIds)
            {
                yield return RenamedPage.Of(former, rule, contents, language);
            }
        }
    }
}
