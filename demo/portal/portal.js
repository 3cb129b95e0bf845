// The portal's own script, written for jQuery 1.12.
$(function () {
  // Large-type mode, kept while the visitor stays on the site.
  function elder(on) {
    $('html').toggleClass('elder', on);
    $('#elder').text($('#elder').attr(on ? 'data-off' : 'data-on'));
    try {
      sessionStorage.setItem('elder', on ? '1' : '');
    } catch (e) {}
  }
  $('#elder').on('click', function () {
    elder(!$('html').hasClass('elder'));
    return false;
  });
  try {
    if (sessionStorage.getItem('elder')) elder(true);
  } catch (e) {}

  // What a visitor asks for is put in as HTML, the way this site has always done it.
  $('#show-chart').on('click', function () {
    $('#chart').html(
      '<gov-channel-chart src="reports/liaocheng-2018.json" chart="channelsChart"></gov-channel-chart>'
    );
    $(this).hide();
  });

  $('#side').on('mouseenter mouseleave', 'li', function (e) {
    $(this).toggleClass('hover', e.type === 'mouseenter');
  });
});
