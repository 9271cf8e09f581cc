using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>Rules of one's own that are precompiled beside their files, or in a cache: found while nothing has changed, and never after.</summary>
internal sealed class CompiledRulesTests
{
    private string _folder = null!;

    private string Rules => Path.Combine(_folder, "rules");

    [SetUp]
    public void Write()
    {
        _folder = Directory.CreateTempSubdirectory("compliance-").FullName;
        foreach (var file in new RuleFolder().Files().Files)
        {
            var path = Path.Combine(_folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Read(Compliance.Syntax.ReadLimits.Authored, new Compliance.Diagnostics.DiagnosticBag())!.Text);
        }
    }

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Compile_OfAFolder_IsFoundWhenItIsLoaded()
    {
        CompiledRules.Compile(Set(), out var path).GetRulebookOrThrow();

        File.Exists(path).Should().BeTrue();
        path.Should().StartWith(Path.Combine(Rules, CompiledRules.FolderName));
        Same(Found(Set()), RulebookLoader.LoadFiles(Set(), Compliance.Syntax.ReadLimits.Authored).GetRulebookOrThrow());
        RulebookLoader.Load(Set()).Diagnostics.Should().BeEmpty();
    }

    [TestCase("text")]
    [TestCase("line end")]
    [TestCase("new file")]
    [TestCase("gone file")]
    [TestCase("new name")]
    [TestCase("new empty folder file")]
    public void Find_AfterAChange_FindsNothing(string change)
    {
        CompiledRules.Compile(Set(), out _).GetRulebookOrThrow();
        var rule = Path.Combine(_folder, RuleFolder.RulePath);
        switch (change)
        {
            case "text":
                File.WriteAllText(rule, File.ReadAllText(rule).Replace("No payment", "No Payment", StringComparison.Ordinal));
                break;
            case "line end":
                File.WriteAllText(rule, File.ReadAllText(rule).ReplaceLineEndings("\r\n"));
                break;
            case "new file":
                File.WriteAllText(Path.Combine(Rules, "vocabulary/more.yaml"), "codes: {}\n");
                break;
            case "gone file":
                File.Delete(rule);
                break;
            case "new name":
                File.Move(rule, rule.Replace("no-unlicensed", "none-unlicensed", StringComparison.Ordinal));
                break;
            case "new empty folder file":
                File.WriteAllText(Path.Combine(Rules, "stray.yaml"), "");
                break;
        }

        Found(Set()).Should().BeNull();
    }

    [Test]
    public void Find_OfTheFolderWithOthers_FindsNothing()
    {
        CompiledRules.Compile(Set(), out _).GetRulebookOrThrow();
        var more = Directory.CreateDirectory(Path.Combine(_folder, "more/vocabulary")).Parent!.FullName;
        File.WriteAllText(Path.Combine(more, "vocabulary/more.yaml"), "codes: {}\n");

        Found(RuleFileSet.Combine(Set(), RuleFileSet.FromDirectory(more))).Should().BeNull();
    }

    [Test]
    public void Find_OfADamagedForm_FindsNothing()
    {
        CompiledRules.Compile(Set(), out var path).GetRulebookOrThrow();
        var bytes = File.ReadAllBytes(path!);
        foreach (var place in new[] { 0, 100, bytes.Length / 2, bytes.Length - 40, bytes.Length - 1 })
        {
            byte[] damaged = [.. bytes];
            damaged[place] ^= 1;
            File.WriteAllBytes(path!, damaged);
            Found(Set()).Should().BeNull("a bit of byte {0} is another", place);
        }

        File.WriteAllBytes(path!, bytes[..^1]);
        Found(Set()).Should().BeNull();
        File.WriteAllBytes(path!, []);
        Found(Set()).Should().BeNull();
        RulebookLoader.Load(Set()).GetRulebookOrThrow().Rules.Should().ContainSingle();
    }

    [Test]
    public void Compile_OfRulesWithAnError_MakesNoForm()
    {
        var rule = Path.Combine(_folder, RuleFolder.RulePath);
        File.WriteAllText(rule, File.ReadAllText(rule).Replace("severity: critical", "severity: worst", StringComparison.Ordinal));

        CompiledRules.Compile(Set(), out var path).Diagnostics.Should().NotBeEmpty();

        path.Should().BeNull();
        Directory.Exists(Path.Combine(Rules, CompiledRules.FolderName)).Should().BeFalse();
    }

    [Test]
    public void Compile_OfFilesFromNoFolder_Throws() =>
        FluentActions.Invoking(() => CompiledRules.Compile(new RuleFolder().Files(), out _)).Should().Throw<ArgumentException>();

    [Test]
    public void Load_WithACache_KeepsTheFormAndFindsIt()
    {
        var cache = Path.Combine(_folder, "cache");

        var loaded = RulebookLoader.Load(Set().WithCache(cache)).GetRulebookOrThrow();

        Directory.GetFiles(cache).Should().ContainSingle().Which.Should().EndWith(".form");
        Same(Found(Set().WithCache(cache)), loaded);
    }

    [Test]
    public void Load_WithACacheThatCannotBeWritten_LoadsTheFiles()
    {
        var cache = Path.Combine(_folder, "cache");
        File.WriteAllText(cache, "a file where the folder should be");

        RulebookLoader.Load(Set().WithCache(cache)).GetRulebookOrThrow().Rules.Should().ContainSingle();
    }

    [Test]
    public void Cache_AfterAKilledRun_TakesItsLeftoverAwayAndLeavesWhatIsJustWritten()
    {
        var cache = Directory.CreateDirectory(Path.Combine(_folder, "cache")).FullName;
        var (left, current) = (Path.Combine(cache, "a.0.tmp"), Path.Combine(cache, "b.0.tmp"));
        File.WriteAllText(left, "half");
        File.WriteAllText(current, "half");
        File.SetLastWriteTimeUtc(left, File.GetLastWriteTimeUtc(current).AddHours(-2));

        RulebookLoader.Load(Set().WithCache(cache)).GetRulebookOrThrow();

        Directory.GetFiles(cache, "*.tmp").Should().Equal(current);
        Directory.GetFiles(cache, "*.form").Should().ContainSingle();
    }

    [Test]
    public void Cache_OfManyVersions_KeepsSixteen()
    {
        var cache = Path.Combine(_folder, "cache");
        for (var i = 0; i < 20; i++)
        {
            File.AppendAllText(Path.Combine(_folder, RuleFolder.RulePath), "# again\n");
            RulebookLoader.Load(Set().WithCache(cache)).GetRulebookOrThrow();
        }

        Directory.GetFiles(cache).Should().HaveCount(16);
        Same(Found(Set().WithCache(cache)), RulebookLoader.LoadFiles(Set(), Compliance.Syntax.ReadLimits.Authored).GetRulebookOrThrow());
    }

    [Test]
    public void Find_OfTheFormOfOtherRulesUnderTheirName_FindsNothing()
    {
        CompiledRules.Compile(Set(), out var before).GetRulebookOrThrow();
        var rule = Path.Combine(_folder, RuleFolder.RulePath);
        File.WriteAllText(rule, File.ReadAllText(rule).Replace("No payment", "No Payment", StringComparison.Ordinal));
        CompiledRules.Compile(Set(), out var after).GetRulebookOrThrow();

        File.Move(before!, after!, overwrite: true);

        Found(Set()).Should().BeNull();
    }

    [Test]
    public void Load_WithoutAPlaceForAForm_HashesNothing() => CompiledRules.KeyOf(Set()).Should().BeNull();

    private static Rulebook? Found(RuleFileSet files) => CompiledRules.KeyOf(files) is { } key ? CompiledRules.Find(files, key) : null;

    private RuleFileSet Set() => RuleFileSet.FromDirectory(Rules);

    private static void Same(Rulebook? found, Rulebook loaded)
    {
        GraphComparison.Differences(loaded, found!).Should().BeEmpty();
    }
}
