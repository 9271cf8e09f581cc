using System.Diagnostics;
using System.Reflection;
using Compliance.Rules.Loading;
using Compliance.Rules.Loading.Hashing;

namespace Compliance.Tests.Rules.Precompiled;

/// <summary>Thousands of files of rules are hashed at each start: on two threads, whatever each file holds, and without garbage.</summary>
[NonParallelizable]
internal sealed class ManyFilesTests
{
    // The name as listed and as shown, and the file: what is hashed together is read into a buffer that is used again. Code that is compiled for debugging leaves more behind.
    private static readonly double BytesOfAFile = IsOptimized ? 400 : 4000;

    private string _folder = null!;

    private static bool IsOptimized => typeof(RuleFileSet).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    [SetUp]
    public void Create() => _folder = Directory.CreateTempSubdirectory("compliance-").FullName;

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(300)]
    [TestCase(1000)]
    public void Key_OfManyFiles_IsThatOfTheirTexts(int count)
    {
        Write(count);
        File.WriteAllBytes(Path.Combine(_folder, "p/rules/mark.yaml"), [0xEF, 0xBB, 0xBF, (byte)'a']);
        File.WriteAllText(Path.Combine(_folder, "p/rules/none.yaml"), string.Empty);
        File.WriteAllText(Path.Combine(_folder, "p/rules/x.cases.yaml"), "not part of it");
        var files = Set();

        var texts = RuleFileSet.FromFiles(files.Files.Select(f => RuleFile.FromText(f.Path, File.ReadAllText(f.Path))));

        RuleFileHash.OfCharacters(files).Should().Be(RuleFileHash.OfCharacters(texts));
    }

    [Test]
    public void Key_OfManyFiles_SeesAChangeOfEach()
    {
        Write(1000);
        var before = RuleFileHash.OfCharacters(Set());

        foreach (var place in (int[])[0, 62, 63, 126, 127, 128, 500, 998, 999])
        {
            File.AppendAllText(Path.Combine(_folder, $"p/rules/r-{place:0000}.yaml"), " ");
            var after = RuleFileHash.OfCharacters(Set());

            after.Should().NotBe(before, "file {0} has changed", place);
            before = after;
        }
    }

    [Test]
    public void Key_OfMoreFiles_AllocatesLittleMore()
    {
        Write(250);
        var all = Allocated();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder, "p/rules")).Order(StringComparer.Ordinal).Skip(50))
        {
            File.Delete(file);
        }

        ((all - Allocated()) / 200.0).Should().BePositive().And.BeLessThan(BytesOfAFile);
    }

    private double Allocated()
    {
        CompiledRules.KeyOf(Set());
        var before = GC.GetAllocatedBytesForCurrentThread();
        CompiledRules.KeyOf(Set().WithCache("cache"));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Write(int count)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "p/rules"));
        File.WriteAllText(Path.Combine(_folder, "p/pack.yaml"), "id: p\n");
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(Path.Combine(_folder, $"p/rules/r-{i:0000}.yaml"), $"id: r-{i:0000}\ntitle: {{ zh: 规则, en: Rule }}\n");
        }
    }

    private RuleFileSet Set() => RuleFileSet.FromDirectory(_folder);
}
