using System.Globalization;
using Compliance.Authoring.Linting.Reasoning;

namespace Compliance.Tests.Linting;

internal sealed class RefutationTests
{
    [TestCase(2, 1)]
    [TestCase(4, 3)]
    public void Of_MoreThingsThanPlaces_IsCertain(int things, int places) =>
        Refutation.Of(Placed(things, places)).Should().BeTrue();

    [TestCase(3, 3)]
    [TestCase(6, 7)]
    public void Of_EnoughPlaces_IsNot(int things, int places)
    {
        Refutation.Of(Placed(things, places)).Should().BeFalse();
        Refutation.LeavesRoomFor(Placed(things, places)).Should().BeTrue();
    }

    // There is no place for the tenth, but to see that takes more steps than it may.
    [Test]
    public void Of_WhatTakesTooLong_ClaimsNothing()
    {
        Refutation.Of(Placed(10, 9)).Should().BeFalse();
        Refutation.LeavesRoomFor(Placed(10, 9)).Should().BeFalse();
    }

    // Each thing is in one of the places, and no two are in one.
    private static Formula.All Placed(int things, int places) => new Formula.All(
    [
        .. Enumerable.Range(0, things).Select(t => (Formula)new Formula.Any([.. Enumerable.Range(0, places).Select(p => In(t, p, isIn: true))])),
        .. from first in Enumerable.Range(0, things)
           from second in Enumerable.Range(0, first)
           from place in Enumerable.Range(0, places)
           select new Formula.Any([In(first, place, isIn: false), In(second, place, isIn: false)]),
    ]);

    private static Formula.Fact In(int thing, int place, bool isIn) =>
        new Formula.Fact(string.Create(CultureInfo.InvariantCulture, $"{thing} in {place}"), new(ChoiceSet.Truth(isIn), MayBeNone: false));
}
