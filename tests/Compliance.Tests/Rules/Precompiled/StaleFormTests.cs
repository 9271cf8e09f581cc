using Compliance.Diagnostics;
using Compliance.RulePacks;
using Compliance.Rules.Loading;
using Compliance.Rules.Loading.Hashing;
using Compliance.Rules.Precompiled;
using Compliance.Syntax;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>A form is taken up only where it says what the files say; otherwise the files are loaded.</summary>
internal sealed class StaleFormTests
{
    private static readonly RuleFileSet Folder = new RuleFolder().Files();

    [Test]
    public void ShippedForm_WasMadeFromTheShippedFiles() =>
        ShippedPacks.Files.Form!.ContentHash().Should().Be(RuleFileHash.OfCharacters(ShippedPacks.Files));

    [Test]
    public void ShippedForm_IsTheSameBytes_WhenItIsMadeAnew() =>
        ShippedPacks.Files.Form!.Content().AsSpan().SequenceEqual(RulebookForm.Make(ShippedPacks.Files)).Should().BeTrue();

    [Test]
    public void Load_WithTheForm_ReadsNoFile()
    {
        var read = 0;
        var counted = new RuleFileSet(
            () =>
            {
                read++;
                return Folder.Files;
            },
            new RulebookForm(() => RulebookForm.Make(Folder)));

        RulebookLoader.Load(counted).GetRulebookOrThrow().Rules.Should().ContainSingle();

        read.Should().Be(0);
    }

    [Test]
    public void Load_WithTheFormOfAnotherBuild_LoadsTheFiles()
    {
        var form = RulebookForm.Make(Folder);
        form[FormIdentity.Text.Length - 1] ^= 1;

        RulebookLoader.Load(Set(form)).GetRulebookOrThrow().Rules.Should().ContainSingle().Which.Span.File!.Text.Should().NotBeEmpty();
        new RulebookForm(() => form).Read(Folder).Should().BeNull();
        new RulebookForm(() => form).ContentHash().Should().BeNull();
    }

    [TestCase(0)]
    [TestCase(10)]
    [TestCase(1000)]
    public void Load_WithTheStartOfAForm_LoadsTheFiles(int length) =>
        RulebookLoader.Load(Set(RulebookForm.Make(Folder)[..length])).GetRulebookOrThrow().Rules.Should().ContainSingle();

    [Test]
    public void Load_WithOtherLimits_ReadsTheFiles() =>
        RulebookLoader.Load(Set(RulebookForm.Make(Folder)), ReadLimits.Authored with { MaxNodes = 1 }).Diagnostics.Should().NotBeEmpty();

    [Test]
    public void Make_OfFilesThatAreRemarkedOn_Throws() =>
        FluentActions.Invoking(() => RulebookForm.Make(RuleFileSet.FromFiles([.. Folder.Files, RuleFile.FromText("elsewhere/note.yaml", "a: 1")])))
            .Should().Throw<InvalidRulebookException>();

    [Test]
    public void HashOf_FilesThatSayOtherwise_IsAnother()
    {
        var hashes = new[]
        {
            Folder,
            new RuleFolder().WithRule("severity: critical", "severity: high").Files(),
            RuleFileSet.FromFiles(Folder.Files.Skip(1)),
            RuleFileSet.FromFiles([.. Folder.Files, RuleFile.FromText("vocabulary/more.yaml", "codes: {}")]),
        }.Select(RuleFileHash.OfCharacters);

        hashes.Should().OnlyHaveUniqueItems();
    }

    [TestCase("tests/corpus/lawful/payment/licensed.yaml")]
    [TestCase("rules/pack/rules/no-unlicensed-payment.cases.yaml")]
    public void HashOf_OtherTests_IsTheSame(string path) =>
        RuleFileHash.OfCharacters(new RuleFolder().With(path, "other: text").Files()).Should().Be(RuleFileHash.OfCharacters(Folder));

    // Files on disk are hashed as they lie.
    [TestCase("")]
    [TestCase("\uFEFF")]
    public void HashOf_FilesOnDisk_IsThatOfTheirTexts(string mark)
    {
        var folder = Directory.CreateTempSubdirectory("compliance-hash").FullName;
        try
        {
            var onDisk = new List<RuleFile>();
            foreach (var file in Folder.Files)
            {
                var location = Path.Combine(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(location)!);
                File.WriteAllText(location, mark + file.Read(ReadLimits.Authored, new DiagnosticBag())!.Text);
                onDisk.Add(RuleFile.FromDisk(location, file.Path));
            }

            RuleFileHash.OfCharacters(RuleFileSet.FromFiles(onDisk)).Should().Be(RuleFileHash.OfCharacters(Folder));

            File.AppendAllText(Path.Combine(folder, Folder.Files[0].Path), " ");
            RuleFileHash.OfCharacters(RuleFileSet.FromFiles(onDisk)).Should().NotBe(RuleFileHash.OfCharacters(Folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RuleFileSet Set(byte[] form) => new(() => Folder.Files, new RulebookForm(() => form));
}
