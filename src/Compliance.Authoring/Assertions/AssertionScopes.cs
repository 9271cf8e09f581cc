using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Compliance.Authoring.Assertions;

/// <summary>
/// Knows the scopes in which test frameworks collect failures, so that one failure does not hide the next: <c>Assert.Multiple</c> and
/// <c>EnterMultipleScope</c> of NUnit, <c>AssertionScope</c> of FluentAssertions and AwesomeAssertions. None is referenced: each is looked for by
/// name. xUnit's <c>Assert.Multiple</c> and Shouldly's <c>ShouldSatisfyAllConditions</c> collect any exception themselves.
/// </summary>
internal static class AssertionScopes
{
    private static readonly Lazy<Func<string, bool>[]> Known = new(() => [.. new[] { Fluent("FluentAssertions"), Fluent("AwesomeAssertions"), NUnit() }.OfType<Func<string, bool>>()]);

    /// <summary>Adds a failure to the scope that is open.</summary>
    /// <returns>Whether one is; if not, the failure is to be thrown.</returns>
    public static bool Collect(string failure) => Array.Exists(Known.Value, add => add(failure));

    // Outside a scope each call gives another object, which belongs to nothing; inside, the same.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Tests are not trimmed; where the type is gone there is no scope.")]
    [UnconditionalSuppressMessage("Trimming", "IL2057", Justification = "Tests are not trimmed; where the type is gone there is no scope.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Tests are not trimmed; where the type is gone there is no scope.")]
    private static Func<string, bool>? Fluent(string library)
    {
        var scope = Type.GetType($"{library}.Execution.AssertionScope, {library}", throwOnError: false);
        var current = scope?.GetProperty("Current", BindingFlags.Public | BindingFlags.Static);
        var add = scope?.GetMethod("AddPreFormattedFailure", [typeof(string)]);
        return current is null || add is null ? null : failure =>
        {
            if (current.GetValue(null) is not { } open || !ReferenceEquals(open, current.GetValue(null)))
            {
                return false;
            }

            add.Invoke(open, [failure]);
            return true;
        };
    }

    // Outside a scope Assert.Fail would record the failure although the exception is caught.
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Tests are not trimmed; where the type is gone there is no scope.")]
    private static Func<string, bool>? NUnit()
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var context = Type.GetType("NUnit.Framework.Internal.TestExecutionContext, nunit.framework", throwOnError: false);
        var current = context?.GetProperty("CurrentContext", Any);
        var level = context?.GetProperty("MultipleAssertLevel", Any);
        var fail = Type.GetType("NUnit.Framework.Assert, nunit.framework", throwOnError: false)?.GetMethod("Fail", [typeof(string)]);
        return current is null || level is null || fail is null ? null : failure =>
        {
            if (level.GetValue(current.GetValue(null)) is not > 0)
            {
                return false;
            }

            fail.Invoke(null, [failure]);
            return true;
        };
    }
}
