using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Rules;

internal sealed class RulebookLoaderTests
{
    [Test]
    public void Load_SoundFolder_HasNothingToSay()
    {
        var result = new RuleFolder().Load();

        result.Diagnostics.Should().BeEmpty();
        result.GetRulebookOrThrow().Rules.Should().ContainSingle();
    }

    [Test]
    public void Load_FilesInAnyOrder_GiveOneResult()
    {
        var files = new RuleFolder().WithRule("severity: critical", "severity: grave").WithRule("clause: A-1", "clause: B").Files().Files;
        var ordered = RulebookLoader.Load(RuleFileSet.FromFiles(files));
        var reversed = RulebookLoader.Load(RuleFileSet.FromFiles(files.Reverse()));

        reversed.Diagnostics.Select(d => (d.Span.Position, d.Code)).Should().Equal(ordered.Diagnostics.Select(d => (d.Span.Position, d.Code)));
    }

    [TestCase("rules/notes.yaml")]
    [TestCase("rules/pack/note.yaml")]
    [TestCase("rules/pack/rules/old/rule.yaml")]
    [TestCase("rules/pack.draft/clauses.yaml")]
    [TestCase("rules/vocabulary/old/codes.yaml")]
    public void Load_FileElsewhere_IsStray(string path)
    {
        var mistake = new RuleFolder().With(path, "a: b").Mistakes().Should().ContainSingle().Which;

        mistake.Descriptor.Should().Be(RuleFileDiagnostics.StrayFileDescriptor);
        mistake.Span.File!.Path.Should().Be(path);
    }

    [TestCase("rules/sources/texts/payment-regulations.txt", false, true)]
    [TestCase("rules/pack/seeds/a.txt", true, false)]
    public void Load_RegisteredText_CountsInTheHash(string path, bool changesPack, bool changesVocabulary)
    {
        var before = new RuleFolder().With(path, "# 节录\n原文").Rulebook();
        var after = new RuleFolder().With(path, "# 节录\n原 文").Rulebook();

        (after.Packs[0].ContentHash != before.Packs[0].ContentHash).Should().Be(changesPack);
        (after.VocabularyHash != before.VocabularyHash).Should().Be(changesVocabulary);
    }

    [TestCase("rules/seeds/a.txt")]
    [TestCase("rules/pack/rules/seeds/a.txt")]
    public void Load_SeedOutsideAPack_IsStray(string path) =>
        new RuleFolder().With(path, "words").Mistakes().Should().ContainSingle().Which.Descriptor.Should().Be(RuleFileDiagnostics.StrayFileDescriptor);

    [Test]
    public void FromDirectory_OtherFiles_AreTextsOfSourcesAndSeedsAndWhatLooksLikeACorpusFile()
    {
        var folder = Directory.CreateTempSubdirectory("compliance-");
        try
        {
            foreach (var name in (string[])["notes.txt", "sources/texts/law.txt", "sources/law.txt", "texts/law.txt", "corpus/lawful/delivery/a.json", "corpus/readme.json", "pack/seeds/a.txt", "pack/seeds/old/a.txt"])
            {
                var file = Path.Combine(folder.FullName, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, "words");
            }

            RuleFileSet.FromDirectory(folder.FullName).Files.Select(f => Path.GetRelativePath(folder.FullName, f.Path).Replace('\\', '/'))
                .Should().Equal("corpus/lawful/delivery/a.json", "pack/seeds/a.txt", "sources/texts/law.txt");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestCase("rules/pack/rules/rule.yml")]
    [TestCase("rules/pack/clauses.YAML")]
    [TestCase("rules/corpus/lawful/delivery/shop.json")]
    public void Load_OtherExtension_IsRefused(string path) =>
        new RuleFolder().With(path, "a: b").Mistakes().Should().ContainSingle().Which.Descriptor.Should().Be(RuleFileDiagnostics.ExtensionDescriptor);

    [Test]
    public void Load_PackInRootFolder_IsFound()
    {
        var files = new RuleFolder().Files().Files.Select(f => RuleFile.FromText(
            f.Path.Replace("rules/pack/", string.Empty, StringComparison.Ordinal).Replace("rules/sources", "sources", StringComparison.Ordinal).Replace("rules/vocabulary", "vocabulary", StringComparison.Ordinal),
            Text(f)));

        RulebookLoader.Load(RuleFileSet.FromFiles(files)).GetRulebookOrThrow().Rules.Should().ContainSingle();
    }

    [Test]
    public void Load_BrokenFile_DoesNotHideMistakesElsewhere()
    {
        var mistakes = new RuleFolder()
            .With("rules/pack/rules/broken.yaml", "id: [broken")
            .WithRule("severity: critical", "severity: grave")
            .Mistakes();

        mistakes.Select(m => m.Span.File!.Path).Distinct().Should().Equal("rules/pack/rules/broken.yaml", RuleFolder.RulePath);
    }

    [Test]
    public void Load_WithoutPackOrVocabulary_NamesTheFolder()
    {
        string[] paths = ["ours/a/pack/pack.yaml", "ours/a/sources/law.yaml"];

        var mistakes = RulebookLoader.Load(RuleFileSet.FromFiles(paths.Select(p => RuleFile.FromText(p, "id: x")))).Diagnostics;
        var nothing = RulebookLoader.Load(RuleFileSet.FromFiles([])).Diagnostics;

        mistakes.Single(m => m.Code == "CMP2503").Span.File!.Path.Should().Be("ours/a");
        nothing.Select(m => m.Span.File!.Path).Should().AllBe(".");
    }

    [Test]
    public void Load_FoldersWithoutPack_NamesThemAsTheyWereGiven()
    {
        var root = Directory.CreateTempSubdirectory("compliance-");
        try
        {
            string[] folders = [Path.Combine(root.FullName, "a"), Path.Combine(root.FullName, "b")];
            foreach (var folder in folders)
            {
                Directory.CreateDirectory(Path.Combine(folder, "sources"));
                File.WriteAllText(Path.Combine(folder, "sources", "law.yaml"), "id: x");
            }

            var mistake = RulebookLoader.Load(RuleFileSet.Combine(folders.Select(RuleFileSet.FromDirectory))).Diagnostics.Single(m => m.Code == "CMP2504");

            mistake.Span.File!.Path.Should().Be(string.Join(", ", folders.Select(f => f.Replace('\\', '/'))));
            mistake.Span.ToString().Should().NotBeEmpty();
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Test]
    public void Load_Nothing_SaysSo() =>
        RulebookLoader.Load(RuleFileSet.FromFiles([])).Diagnostics.Select(d => d.Code).Should().BeEquivalentTo("CMP2503", "CMP2504");

    [Test]
    public void GetRulebookOrThrow_WithErrors_ListsThem()
    {
        var result = new RuleFolder().WithRule("severity: critical", "severity: grave").Load();

        var thrown = result.Invoking(r => r.GetRulebookOrThrow()).Should().Throw<InvalidRulebookException>().Which;
        thrown.Diagnostics.Should().Equal(result.Diagnostics);
        thrown.Message.Should().Contain($"{RuleFolder.RulePath}(8,11): CMP2009");
    }

    [Test]
    public void Load_WithWarningOnly_GivesARulebook()
    {
        var result = new RuleFolder().WithRule("applies_when: { self_operated: false }", "applies_when: { volume: { at_least: 0 } }").Load();

        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Warning);
        result.Rulebook.Should().NotBeNull();
    }

    [Test]
    public void ContentHash_SameTexts_IsTheSameAnywhere()
    {
        var here = new RuleFolder().Rulebook();
        var moved = RulebookLoader.Load(RuleFileSet.FromFiles(new RuleFolder().Files().Files.Select(f =>
            RuleFile.FromBytes("/mnt/" + f.Path, Encoding.UTF8.GetBytes(Text(f).ReplaceLineEndings("\r\n")))))).GetRulebookOrThrow();

        moved.Packs[0].ContentHash.Should().Be(here.Packs[0].ContentHash).And.MatchRegex("^[0-9a-f]{64}$");
    }

    [TestCase(RuleFolder.RulePath, "severity: critical", "severity: high", true, false)]
    [TestCase("rules/pack/clauses.yaml", "严禁", "不得", true, false)]
    [TestCase("rules/sources/opinions.yaml", "zh: 注", "zh: 另注", false, true)]
    [TestCase("rules/vocabulary/all.yaml", "zh: 许可种类", "zh: 许可证种类", false, true)]
    public void ContentHash_ChangedText_Changes(string path, string old, string replacement, bool changesPack, bool changesVocabulary)
    {
        var before = new RuleFolder().Rulebook();
        var after = new RuleFolder().Replacing(path, old, replacement).Rulebook();

        (after.Packs[0].ContentHash != before.Packs[0].ContentHash).Should().Be(changesPack);
        (after.VocabularyHash != before.VocabularyHash).Should().Be(changesVocabulary);
    }

    [Test]
    public void ContentHash_TextMovedBetweenFiles_Changes()
    {
        // Strung together, the two packs hold the same characters.
        var one = new RuleFolder().With("rules/pack/definitions/a.yaml", "definitions: []\n#").With("rules/pack/definitions/b.yaml", "definitions: []\n").Rulebook();
        var other = new RuleFolder().With("rules/pack/definitions/a.yaml", "definitions: []\n").With("rules/pack/definitions/b.yaml", "#definitions: []\ndefinitions: []\n").Rulebook();

        other.Packs[0].ContentHash.Should().NotBe(one.Packs[0].ContentHash);
    }

    [Test]
    public void ContentHash_NameAndTextCutElsewhere_Changes()
    {
        var one = new RuleFolder().With("rules/pack/parameters/a.yaml", "#.yaml\nparameters: []\n").Rulebook();
        var other = new RuleFolder().With("rules/pack/parameters/a.yaml#.yaml", "\nparameters: []\n").Rulebook();

        other.Packs[0].ContentHash.Should().NotBe(one.Packs[0].ContentHash);
    }

    [Test]
    public void FromDirectory_FindsYamlFilesOnly()
    {
        var folder = Directory.CreateTempSubdirectory("compliance-");
        try
        {
            foreach (var file in new RuleFolder().Files().Files)
            {
                var path = Path.Combine(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, Text(file));
            }

            File.WriteAllText(Path.Combine(folder.FullName, "rules", "README.md"), "not a rule");
            Directory.CreateDirectory(Path.Combine(folder.FullName, ".git"));
            File.WriteAllText(Path.Combine(folder.FullName, ".git", "config.yaml"), "not a rule");

            var set = RuleFileSet.FromDirectory(folder.FullName);

            set.Files.Should().HaveCount(new RuleFolder().Files().Files.Length);
            var book = RulebookLoader.Load(set).GetRulebookOrThrow();
            book.Packs[0].ContentHash.Should().Be(new RuleFolder().Rulebook().Packs[0].ContentHash);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void Combine_TwoFolders_LoadsBothPacks()
    {
        var own = RuleFileSet.FromFiles(
        [
            RuleFile.FromText("own/pack.yaml", "id: own\nversion: 1\ntitle: { zh: 自有, en: Own }\ninstrument: opinions\n"),
            RuleFile.FromText("own/definitions.yaml", "definitions:\n  - { id: tiny, label: { zh: 微小, en: Tiny }, subject: activity, when: { large: false } }\n"),
        ]);

        var book = RulebookLoader.Load(RuleFileSet.Combine(own, new RuleFolder().Files())).GetRulebookOrThrow();

        book.Packs.Select(p => p.Id).Should().Equal("cn/pack", "own");
        book.Packs[1].Definitions.Should().ContainSingle().Which.Id.Should().Be("tiny");
    }

    private static string Text(RuleFile file) => file.Read(Compliance.Syntax.ReadLimits.Authored, new DiagnosticBag())!.Text;
}
