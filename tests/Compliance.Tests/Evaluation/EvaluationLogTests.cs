using System.Globalization;
using Compliance.Evaluation;
using Compliance.Tests.Evaluation.Execution;
using Compliance.Tests.Reloading;
using Microsoft.Extensions.Logging;

namespace Compliance.Tests.Evaluation;

internal sealed class EvaluationLogTests
{
    // The month of an American comes first, and the years of the Thai calendar are others.
    [TestCase("en-US")]
    [TestCase("th-TH")]
    [TestCase("fa-IR")]
    public void Day_InTheLog_IsIso(string culture)
    {
        using var log = new RecordedLog();
        using var factory = LoggerFactory.Create(l => l.AddProvider(log).SetMinimumLevel(LogLevel.Debug));
        var engine = new ComplianceEngine(JudgingWorld.Load(("one-rule", "forbids: { funds.pooled: true }")), factory.CreateLogger<ComplianceEngine>());
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            engine.Evaluate(JudgingWorld.Declare(engine.Rulebook, "company: { id: x }\nactivities: []"), new DateOnly(2026, 11, 1));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        log.Lines.Should().HaveCount(2).And.OnlyContain(l => l.Contains("as of 2026-11-01"));
    }
}
