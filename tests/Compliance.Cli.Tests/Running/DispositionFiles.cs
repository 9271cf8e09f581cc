namespace Compliance.Cli.Tests.Running;

/// <summary>Files that dispositions need, written for one test.</summary>
internal static class DispositionFiles
{
    /// <summary>A declaration with two violations, both of the rule <c>del-01-licence</c>.</summary>
    public static readonly string Violating = CliProcess.Data("declarations/violating.yaml");

    /// <summary>Writes waivers of that rule for the whole company.</summary>
    public static string Waivers(TemporaryFolder folder, string until, string scope = "company: yun")
    {
        var file = folder.File("waivers.yaml");
        File.WriteAllText(file, $"""
            waivers:
              - id: W-1
                rules: [del-01-licence]
                {scope}
                reason: 许可申请已受理 / the licence is applied for
                approver: 陈伟
                granted: 2025-01-01
                until: {until}
                reference: 配许〔2025〕7号
                compensating_measure: 由持证快递代送

            """);
        return file;
    }
}
