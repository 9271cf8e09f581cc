using System.Text;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Printing;

/// <summary><c>-o pdf</c>: printed by the browser that is named, whole or not at all; without one nothing is checked.</summary>
[Platform(Exclude = "Win", Reason = "the browsers of these tests are shell scripts")]
internal sealed class PdfTests
{
    private static readonly string Declaration = CliProcess.Data("declarations/violating.yaml");

    private TemporaryFolder _folder = null!;

    private string Pdf => _folder.File("report.pdf");

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_BrowserThatIsNotThere_IsInvalidBeforeAnythingIsRead()
    {
        var result = await CheckAsync("no-such-declaration.yaml", "/nowhere/chromium");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("There is no browser '/nowhere/chromium'").And.Contain("COMPLIANCE_BROWSER").And.NotContain("no-such-declaration");
        File.Exists(Pdf).Should().BeFalse();
    }

    [Test]
    public async Task Check_NoBrowserOnThePath_IsInvalid()
    {
        var environment = new Dictionary<string, string> { ["PATH"] = Path.GetDirectoryName(Environment.ProcessPath)!, ["COMPLIANCE_BROWSER"] = string.Empty };

        var result = await CliProcess.RunAsync(environment, ["check", Declaration, "-o", $"pdf={Pdf}", "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("No browser was found").And.Contain("chromium");
    }

    [Test]
    public async Task Check_VariableNamesABrowser_PrintsThePage()
    {
        var browser = Browser("printf '%%PDF-1.4 /CreationDate (D:20300102030405+00) /ModDate (D:20300102030405+00) ' > \"$pdf\"; cat \"$page\" >> \"$pdf\"; printf '%%%%EOF\\n' >> \"$pdf\"");

        var result = await CliProcess.RunAsync(new Dictionary<string, string> { ["COMPLIANCE_BROWSER"] = browser }, ["check", Declaration, "-o", $"pdf={Pdf}", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(1, result.Error);
        (await File.ReadAllTextAsync(Pdf)).Should().Contain("<h1>云送科技有限公司").And.Contain("Date (D:20250630000000+00) /ModDate (D:20250630000000+00)", "its date is the day judged");
        Directory.EnumerateFiles(_folder.File(".")).Select(Path.GetFileName).Should().BeEquivalentTo("report.pdf", "browser");
    }

    [Test]
    public async Task Check_Browser_IsAskedForBookmarksAndNothingOfItsOwn()
    {
        var browser = Browser($"echo \"$@\" > '{_folder.File("said")}'; printf '%%PDF-1.4 %%%%EOF' > \"$pdf\"");

        await CheckAsync(Declaration, browser);

        (await File.ReadAllTextAsync(_folder.File("said"))).Should()
            .Contain("--generate-pdf-document-outline").And.Contain("--no-pdf-header-footer").And.Contain("--disable-background-networking").And.Contain("--user-data-dir=").And.Contain(" file:///");
    }

    [TestCase("echo 'it broke' >&2; exit 7", "exit code 7: it broke")]
    [TestCase("exit 0", "no whole PDF")]
    [TestCase("printf '%%PDF-1.4 half' > \"$pdf\"", "no whole PDF")]
    [TestCase("printf 'a page' > \"$pdf\"", "no whole PDF")]
    public async Task Check_BrowserThatFails_WritesNothingAtAll(string script, string reason)
    {
        var json = _folder.File("report.json");

        var result = await CheckAsync(Declaration, Browser(script), "-o", $"json={json}");

        result.ExitCode.Should().Be(4);
        result.Error.ReplaceLineEndings(" ").Should().Contain(reason);
        File.Exists(Pdf).Should().BeFalse();
        File.Exists(json).Should().BeFalse();
    }

    [Test]
    public async Task Check_BrowserThatFails_LeavesTheOldFile()
    {
        await File.WriteAllTextAsync(Pdf, "old");

        (await CheckAsync(Declaration, Browser("exit 1"))).ExitCode.Should().Be(4);

        (await File.ReadAllTextAsync(Pdf)).Should().Be("old");
    }

    [Test]
    public async Task Check_PdfToTheScreen_IsThePdf() =>
        (await CliProcess.RunAsync(["check", Declaration, "-o", "pdf", "--browser", Browser("printf '%%PDF-1.4 whole %%%%EOF' > \"$pdf\""), .. CliProcess.SampleRules])).Output.Should().Be("%PDF-1.4 whole %%EOF");

    [Test]
    public async Task Check_InstalledBrowser_PrintsBookmarksAndTheSameBytesTwice()
    {
        var result = await CliProcess.RunAsync(["check", Declaration, "-o", $"pdf={Pdf}", "-o", "console", "-q", .. CliProcess.SampleRules]);
        Assume.That(result.ExitCode, Is.Not.EqualTo(3), "no browser is installed here");
        var again = _folder.File("again.pdf");
        await CliProcess.RunAsync(["check", Declaration, "-o", $"pdf={again}", .. CliProcess.SampleRules]);

        var bytes = await File.ReadAllBytesAsync(Pdf);
        bytes.Should().Equal(await File.ReadAllBytesAsync(again));
        Encoding.Latin1.GetString(bytes).Should().Contain("/Outlines").And.Contain("/ToUnicode");
    }

    private Task<CliResult> CheckAsync(string declaration, string browser, params string[] more) =>
        CliProcess.RunAsync(["check", declaration, "-o", $"pdf={Pdf}", "--browser", browser, "--lang", "en", .. more, .. CliProcess.SampleRules]);

    // A program that does with the page and the file to print to what the script says.
    private string Browser(string script)
    {
        var file = _folder.File("browser");
        File.WriteAllText(file, $"#!/bin/sh\nfor argument; do case \"$argument\" in --print-to-pdf=*) pdf=\"${{argument#--print-to-pdf=}}\";; file://*) page=\"${{argument#file://}}\";; esac; done\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }
}
