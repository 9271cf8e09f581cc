using System.Reflection;
using System.Text.RegularExpressions;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Tests.Rules.Precompiled;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Tests.Rules;

/// <summary>A kind of rule file is one row: what the row needs beside it is held here.</summary>
internal sealed partial class RuleFileKindTests
{
    private static readonly RuleFolder Folder = new RuleFolder()
        .With("rules/shared/pack.yaml", "id: cn/shared\nversion: 1\ntitle: { zh: 共用, en: Shared }\n")
        .With("rules/calendars/days.yaml", """
            id: days
            label: { zh: 工作日历, en: Working days }
            weekend: [saturday, 周日]
            years:
              - { year: 2024, source: opinions, status: verified, off: [2024-01-01, 2024-02-10..2024-02-17], worked: [2024-02-04] }
              - { year: 2025, source: opinions, status: unverified }
            """)
        .With("rules/pack/pack.yaml", """
            id: cn/pack
            version: 1.10
            title: { zh: 包, en: Pack }
            instrument: opinions
            calendar: days
            needs: [cn/shared]
            """)
        .With("rules/sources/texts/opinions.txt", "原文")
        .With("rules/pack/seeds/seed.txt", "seed");

    [Test]
    public void Rows_AreAllKinds() =>
        typeof(RuleFileKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<RuleFileKind>()
            .Except(RuleFileKinds.All).Select(k => k.Name.En).Should().BeEmpty("a row that is not in the list is never met");

    [Test]
    public void Row_NamesItsFilesInBothLanguages_AndNoTwoAlike()
    {
        RuleFileKinds.All.Should().OnlyContain(k => k.Name.Zh.Length > 0 && k.Name.En.Length > 0 && !k.Patterns.IsEmpty);
        RuleFileKinds.All.Select(k => k.Name.En).Should().OnlyHaveUniqueItems();
        RuleFileKinds.All.Select(k => k.Name.Zh).Should().OnlyHaveUniqueItems();
        RuleFileKinds.All.SelectMany(k => k.Patterns).Select(p => p.Text).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Kind_OfAPack_IsBound()
    {
        // The head of a pack binds itself and the clause register.
        RuleFileKind[] head = [RuleFileKinds.Pack, RuleFileKinds.Clauses];

        RuleFileKinds.All.Where(k => k is { IsInPack: true, IsText: false, IsReadLater: false }).Where(k => k.Binder is null).Should().Equal(head);
    }

    [Test]
    public void List_IsOpenedInBothSpellings_AndAMisspeltKeyIsReported()
    {
        foreach (var kind in RuleFileKinds.All.Where(k => k.List is not null))
        {
            Open(kind, kind.List!.Id, []);
            Open(kind, kind.List.Zh, []);
            Open(kind, kind.List.Id + "x", ["CMP2004", "CMP2005"]);
        }
    }

    [Test]
    public void Files_OfTheDocumentedPlaces_AreOfEachKind()
    {
        var table = File.ReadLines(RepositoryRoot.Combine("docs/rule-language.md"))
            .SkipWhile(l => l != "## 1. Files").TakeWhile(l => !l.StartsWith("### ", StringComparison.Ordinal))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|')[1]);
        var packs = new HashSet<string> { "p" };

        var kinds = table.SelectMany(cell => Quoted().Matches(cell)).Select(m => m.Groups["path"].Value.Replace("<pack>", "p", StringComparison.Ordinal))
            .Select(path => RuleFilePlace.Of(Placeholder().Replace(path, "name"), packs).Kind).ToList();

        kinds.Should().NotContainNulls();
        RuleFileKinds.All.Except(kinds.OfType<RuleFileKind>()).Select(k => k.Name.En).Should().BeEmpty("docs/rule-language.md §1 names the place of each kind");
    }

    [Test]
    public void FileOfEachKind_GoesThroughAPrecompiledForm()
    {
        var files = Folder.Files();
        var packs = RuleFilePlace.PackFolders(files.Files.Select(f => f.Path));
        RuleFileKinds.All.Except(files.Files.Select(f => RuleFilePlace.Of(f.Path, packs).Kind).OfType<RuleFileKind>()).Select(k => k.Name.En)
            .Should().BeEmpty("the folder of samples has a file of each kind");

        var loaded = RulebookLoader.LoadFiles(files, ReadLimits.Authored).GetRulebookOrThrow();

        foreach (var part in typeof(RulePack).GetProperties().Where(p => p.PropertyType.Name.StartsWith("ImmutableArray", StringComparison.Ordinal)))
        {
            ((System.Collections.IEnumerable)part.GetValue(loaded.Packs[0])!).Cast<object>().Should().NotBeEmpty($"the samples fill {part.Name}");
        }

        GraphComparison.Differences(loaded, FormOf.ReadBack(loaded, new TextsOf(files))).Should().BeEmpty();
    }

    [TestCase("rules/vocabulary/a.yaml", "vocabulary/a.yaml")]
    [TestCase("a/sources/texts/b.txt", "sources/texts/b.txt")]
    [TestCase("sources/b.yaml", "sources/b.yaml")]
    [TestCase("a/calendars/b.yaml", "calendars/b.yaml")]
    [TestCase("a/p/rules/b.yaml", "rules/b.yaml")]
    public void HashedName_SaysTheSameWhereverTheFolderLies(string path, string expected) =>
        RuleFilePlace.Of(path, new HashSet<string> { "a/p" }).HashedName.Should().Be(expected);

    private static void Open(RuleFileKind kind, string key, string[] expected)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("file.yaml", $"{key}: [a, b]"), ReadLimits.Authored, diagnostics)!;

        kind.Items(root, diagnostics).Should().HaveCount(expected.Length == 0 ? 2 : 0);
        diagnostics.ToSorted().Select(d => d.Descriptor.Code).Should().BeEquivalentTo(expected);
    }

    [GeneratedRegex("`(?<path>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"<[^>]+>|\*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
