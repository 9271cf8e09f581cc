using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>The machine's culture, time zone and terminal change no byte of a report.</summary>
internal sealed class EnvironmentTests
{
    private static readonly Dictionary<string, string>[] Machines =
    [
        new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "America/New_York" },
        new() { ["LANG"] = "zh_CN.GB18030", ["LC_ALL"] = "zh_CN.GB18030", ["TZ"] = "Asia/Shanghai" },
        new() { ["LANG"] = "C", ["LC_ALL"] = "C", ["TZ"] = "Pacific/Kiritimati" },
        new() { ["LANG"] = "ar_SA.UTF-8", ["LC_ALL"] = "ar_SA.UTF-8", ["TERM"] = "dumb", ["NO_COLOR"] = "1" },
        new() { ["TZDIR"] = "/nonexistent", ["TZ"] = "Asia/Shanghai", ["DOTNET_SYSTEM_TIMEZONE_INVARIANT"] = "1" },
        new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["LANG"] = "zh_CN.UTF-8" },
    ];

    [TestCaseSource(nameof(Machines))]
    public async Task Check_OnAnyMachine_GivesTheSameBytes(Dictionary<string, string> machine)
    {
        string[] command = ["check", CliProcess.Data("declarations/violating.yaml"), .. CliProcess.SampleRules];
        var console = await CliProcess.RunAsync(machine, command);
        var json = await CliProcess.RunAsync(machine, [.. command, "-o", "json"]);

        Approval.Verify(console.Output, CliProcess.Data("../Approved/check-violating.zh.txt"));
        Approval.Verify(json.Output, CliProcess.Data("../Approved/check-violating.json"));
    }

    [Test]
    public async Task Check_WithoutADay_TakesTodayOfTheLegalOrderInAnyTimeZone()
    {
        var before = TodayOfNoLegalOrder();
        string[] command = ["check", CliProcess.Data("declarations/undated.yaml"), .. CliProcess.SampleRules];
        var west = await CliProcess.RunAsync(new Dictionary<string, string> { ["TZ"] = "Pacific/Pago_Pago" }, command);
        var east = await CliProcess.RunAsync(new Dictionary<string, string> { ["TZ"] = "Pacific/Kiritimati" }, command);
        var nowhere = await CliProcess.RunAsync(new Dictionary<string, string> { ["TZDIR"] = "/nonexistent", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_SYSTEM_TIMEZONE_INVARIANT"] = "1" }, command);
        var after = TodayOfNoLegalOrder();

        foreach (var result in new[] { west, east, nowhere })
        {
            result.Output.Should().ContainAny($"判断日    {before:yyyy-MM-dd}", $"判断日    {after:yyyy-MM-dd}");
        }
    }

    [Test]
    public async Task Language_OfTheVariable_IsUsedAndTheOptionWins()
    {
        var english = new Dictionary<string, string> { ["COMPLIANCE_LANG"] = "en" };

        (await CliProcess.RunAsync(english, "list", "--no-shipped")).Error.Should().StartWith("error: ");
        (await CliProcess.RunAsync(english, "list", "--no-shipped", "--lang", "zh")).Error.Should().StartWith("错误：");
    }

    // The sources of the sample rules are of no legal order; LegalDayTests has those of one, and of several.
    private static DateTime TodayOfNoLegalOrder() => DateTime.UtcNow.Date;
}
