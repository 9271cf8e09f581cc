namespace Compliance.Cli;

/// <summary>Reports an internal error in one line that a user can send on.</summary>
internal static class InternalError
{
    public static void Print(CliContext context, Exception unexpected)
    {
        var what = $"{unexpected.GetType().Name}: {unexpected.Message}";
        context.Fail(new(
            $"程序内部错误，请报告：{what}",
            $"Internal error, please report: {what}"));
        if (Environment.GetEnvironmentVariable("COMPLIANCE_DEBUG") == "1")
        {
            context.Error.WriteLine(unexpected);
        }
    }
}
