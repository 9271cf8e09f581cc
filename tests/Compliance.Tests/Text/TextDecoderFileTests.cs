using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;

namespace Compliance.Tests.Text;

internal sealed class TextDecoderFileTests
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"compliance-{Guid.NewGuid():N}");

    [OneTimeSetUp]
    public void CreateFolder() => Directory.CreateDirectory(_folder);

    [OneTimeTearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void LoadFile_Utf8_GivesTheTextUnderTheNameShown()
    {
        var path = Write("good.yaml", "a: 1\n"u8.ToArray());
        var bag = new DiagnosticBag();

        var file = TextDecoder.LoadFile(path, "rules/good.yaml", ReadLimits.Authored, bag);

        bag.Count.Should().Be(0);
        file.Should().BeEquivalentTo(new { Path = "rules/good.yaml", Text = "a: 1\n" });
    }

    [Test]
    public void LoadFile_FiftyMegabytes_IsRefusedBeforeItIsRead()
    {
        var path = Path.Combine(_folder, "large.yaml");
        using (var stream = File.Create(path))
        {
            stream.SetLength(50_000_000);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var diagnostic = Load(path);

        diagnostic.Descriptor.Should().Be(FileDiagnostics.FileTooLargeDescriptor);
        diagnostic.Message.En.Should().Be("the file has 47.7 MiB, the limit is 8 MiB");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000_000);
    }

    [Test]
    public void LoadFile_Missing_IsReported() =>
        Load(Path.Combine(_folder, "missing.yaml")).Descriptor.Should().Be(FileDiagnostics.FileNotFoundDescriptor);

    [Test]
    public void LoadFile_MissingFolder_IsReported() =>
        Load(Path.Combine(_folder, "missing", "a.yaml")).Descriptor.Should().Be(FileDiagnostics.FileNotFoundDescriptor);

    [Test]
    public void LoadFile_Folder_IsReported() => Load(_folder).Descriptor.Should().Be(FileDiagnostics.FileUnreadableDescriptor);

    [TestCase("")]
    [TestCase("a\0b")]
    public void LoadFile_ImpossibleName_IsReported(string path) =>
        Load(path).Descriptor.Should().Be(FileDiagnostics.FileUnreadableDescriptor);

    private static Diagnostic Load(string path)
    {
        var bag = new DiagnosticBag();
        TextDecoder.LoadFile(path, "shown.yaml", ReadLimits.Authored, bag).Should().BeNull();
        var diagnostic = bag.ToSorted().Should().ContainSingle().Subject;
        diagnostic.Span.File!.Path.Should().Be("shown.yaml");
        return diagnostic;
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
