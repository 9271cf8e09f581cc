using Compliance.Authoring.Assertions;
using Compliance.Findings;
using Compliance.Tests.Dispositions;
using FluentAssertions.Execution;

namespace Compliance.Tests.Assertions;

/// <summary>Inside a scope that collects failures, a failure does not hide the next one.</summary>
internal sealed class AssertionScopeTests
{
    private static ComplianceReport Report { get; } = new WaiverWorld().Judge(WaiverWorld.Facts, new DateOnly(2020, 6, 15));

    private static readonly Action[] Failing =
    [
        () => Report.ShouldHaveNothingOpen(),
        () => Report.ShouldFind(WaiverWorld.RuleId, kind: FindingKind.Caution).Should().BeNull(),
        () => Report.ShouldNotFind(WaiverWorld.RuleId),
        () => Report.ShouldBe(WaiverWorld.RuleId, Outcome.Satisfied),
        () => Report.ShouldNotFind("smal-rule"),
        () => Report.ShouldFind("smal-rule").Should().BeNull(),
        () => Report.ShouldBe("smal-rule", Outcome.Satisfied),
    ];

    private static IEnumerable<string> Said { get; } = ["nothing open", "to find a caution", "not to find", "to be satisfied", "no rule 'smal-rule'"];

    [Test]
    public void FluentScope_Failures_AreAllThere()
    {
        var scope = new AssertionScope();
        Array.ForEach(Failing, assertion => assertion());

        var failures = scope.Discard();
        scope.Dispose();

        failures.Should().HaveCount(Failing.Length);
        Said.Should().OnlyContain(said => failures.Any(f => f.Contains(said)));
    }

    [Test]
    public void FluentScope_InsideAnother_GetsTheFailure()
    {
        using var outer = new AssertionScope();
        string[] inner;
        using (var scope = new AssertionScope())
        {
            Report.ShouldNotFind(WaiverWorld.RuleId);
            inner = scope.Discard();
        }

        inner.Should().ContainSingle();
        outer.Discard().Should().BeEmpty();
    }

    [Test]
    public void NUnitScope_Failures_AreAllThere()
    {
        var result = Isolated(() => Assert.Multiple(() => Array.ForEach(Failing, assertion => assertion())));

        Said.Should().OnlyContain(said => result.Contains(said));
    }

    [Test]
    public void NUnitScope_Entered_CollectsFailures()
    {
        var result = Isolated(() =>
        {
            using (Assert.EnterMultipleScope())
            {
                Array.ForEach(Failing, assertion => assertion());
            }
        });

        Said.Should().OnlyContain(said => result.Contains(said));
    }

    [Test]
    public void NoScope_Failure_IsThrown([Range(0, 6)] int failing) => Failing[failing].Should().Throw<ComplianceAssertionException>();

    [Test]
    public void ClosedScope_Failure_IsThrown()
    {
        using (new AssertionScope())
        {
            Report.ShouldFind(WaiverWorld.RuleId);
        }

        Assert.Multiple(() => Report.ShouldFind(WaiverWorld.RuleId));
        Failing[0].Should().Throw<ComplianceAssertionException>();
    }

    // Another test of its own, whose failures are not those of this one.
    private static string Isolated(Action test)
    {
        using var context = new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext();
        return test.Should().Throw<MultipleAssertException>().Which.Message;
    }
}
